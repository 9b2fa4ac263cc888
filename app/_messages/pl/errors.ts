import type en from '../en/errors'
import type { Words } from '../shape'

export default {
  unexpected: 'Coś poszło nie tak po naszej stronie. Nic nie zginęło; prosimy spróbować ponownie za chwilę.',
  notFound: 'Nie znaleźliśmy tego. Być może zostało przeniesione albo usunięte.',
  forbidden: 'To konto nie ma do tego uprawnień. Proszę zapytać osobę, która zarządza kontami.',
  signIn: 'Najpierw proszę się zalogować.',
  invalid: 'Prosimy sprawdzić zaznaczone pola.',
  conflict: 'W międzyczasie ktoś inny to zmienił. Proszę obejrzeć nową wersję i spróbować ponownie.',
  tooMany:
    'To było zbyt wiele prób. Proszę poczekać {seconds, plural, one {# sekundę} few {# sekundy} many {# sekund} other {# sekundy}} i spróbować ponownie.',
  unavailable: 'Usługa, której potrzebujemy, teraz nie odpowiada. Prosimy spróbować ponownie za kilka minut.',
  editConflict: '{by} zapisał(a) to w trakcie Państwa edycji. Proszę obejrzeć zaznaczone pola i zapisać ponownie.',
  outOfStock:
    '{available, plural, =0 {Produkt „{name}” jest wyprzedany.} one {Została tylko # sztuka produktu „{name}”.} few {Zostały tylko # sztuki produktu „{name}”.} many {Zostało tylko # sztuk produktu „{name}”.} other {Zostało tylko # sztuki produktu „{name}”.}}',
  stockPromised:
    '{reserved, plural, one {# sztuka jest przyrzeczona} few {# sztuki są przyrzeczone} many {# sztuk jest przyrzeczonych} other {# sztuki jest przyrzeczone}} zamówieniom, więc nie może ich być mniej niż {least}. Najpierw proszę anulować lub przenieść te zamówienia.',
  stockFloor: 'Ten wariant jest sprzedawany do stanu {least}, więc jego stan nie może być niższy.',
  notOnHand:
    'Obecnie można wysłać tylko {onHand, plural, one {# sztukę} few {# sztuki} many {# sztuk} other {# sztuki}} {sku}.',
  notReserved: 'W zamówieniu nie ma już sztuk {sku} do wysłania.',
  notPublishable: 'Zanim ten produkt będzie można pokazać, trzeba jeszcze coś uzupełnić.',
  regularNotHigher: 'Poprzednia cena {sku} musi być wyższa niż obecna.',
  reductionWithoutHistory: 'To pierwsza cena {sku}, więc nie ma wcześniejszej, od której można by ją obniżyć.',
  reductionIsNone:
    'W ciągu ostatnich 30 dni {sku} sprzedawano za {lowest}, dlatego tej ceny nie wolno ogłosić jako obniżki. Proszę zostawić poprzednią cenę pustą albo zejść poniżej {lowest}.',
  tooManyVariants: 'Te opcje dają {count} wariantów; możliwych jest {max}.',
  categoryHasChildren: 'Ta kategoria ma jeszcze podkategorie. Najpierw proszę je przenieść lub usunąć.',
  categoryInsideItself: 'Kategorii nie można przenieść pod nią samą.',
  attributeKindFixed: 'Produkty już używają tego atrybutu, więc jego rodzaj pozostaje bez zmian.',
  notADraft: 'Usuwać można tylko szkice. Zamiast tego proszę zarchiwizować produkt.',
  unsupportedPicture: 'Proszę wybrać obraz w formacie JPEG, PNG, WebP, AVIF lub GIF.',
  pictureTooLarge: 'Ten obraz jest za duży: dopuszczalne jest {megabytes} MB i {megapixels} megapikseli.',
  pictureBroken: 'Tego pliku nie da się odczytać jako obrazu. Proszę wyeksportować go ponownie.',
  assetInUse: 'Ten obraz jest jeszcze gdzieś pokazywany. Najpierw proszę go tam usunąć.',
  notEnoughStock:
    '{available, plural, =0 {Nie ma już więcej sztuk.} one {Można dodać jeszcze tylko # sztukę.} few {Można dodać jeszcze tylko # sztuki.} many {Można dodać jeszcze tylko # sztuk.} other {Można dodać jeszcze tylko # sztuki.}}',
  onlySoMany:
    '{available, plural, =0 {Produkt jest w tej chwili wyprzedany.} one {Dostępna jest tylko # sztuka.} few {Dostępne są tylko # sztuki.} many {Dostępnych jest tylko # sztuk.} other {Dostępne jest tylko # sztuki.}}',
  cartFull:
    '{most, plural, one {Koszyk mieści najwyżej # różny produkt.} few {Koszyk mieści najwyżej # różne produkty.} many {Koszyk mieści najwyżej # różnych produktów.} other {Koszyk mieści najwyżej # różnego produktu.}} Najpierw proszę zamówić te albo usunąć niektóre.',
  cartOrdered: 'Ten koszyk został już zamówiony.',
  couponRefused: 'Tego kodu nie można tutaj użyć. Prosimy sprawdzić pisownię.',
  tooManyCoupons:
    '{most, plural, one {Jednocześnie można użyć najwyżej # kodu.} few {Jednocześnie można użyć najwyżej # kodów.} many {Jednocześnie można użyć najwyżej # kodów.} other {Jednocześnie można użyć najwyżej # kodu.}} Najpierw proszę usunąć jeden.',
  promotionUsedUp:
    'Promocja „{name}” została w międzyczasie wykorzystana. Prosimy sprawdzić nową sumę i zamówić ponownie.',
  couponsUsedUp:
    '{count, plural, one {Do tego wzoru pasuje tylko # nowy kod.} few {Do tego wzoru pasują tylko # nowe kody.} many {Do tego wzoru pasuje tylko # nowych kodów.} other {Do tego wzoru pasuje tylko # nowego kodu.}} Proszę go wydłużyć.',
  field: {
    required: 'Prosimy wypełnić to pole.',
    invalid: 'Prosimy sprawdzić ten wpis.',
    choose: 'Prosimy coś wybrać.',
    email: 'Prosimy podać adres e-mail, na przykład imie@example.com.',
    number: 'Prosimy podać liczbę.',
    whole: 'Prosimy podać liczbę całkowitą.',
    money: 'Prosimy podać kwotę, na przykład 19,90.',
    date: 'Prosimy podać datę.',
    url: 'Prosimy podać pełny adres strony, zaczynający się od https://.',
    tooShort: 'Prosimy wpisać co najmniej {min, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.',
    tooLong: 'Prosimy wpisać najwyżej {max, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.',
    tooSmall: 'Prosimy podać {min} lub więcej.',
    tooLarge: 'Prosimy podać {max} lub mniej.',
    taken: 'To jest już używane. Prosimy wybrać coś innego.',
    unknown: 'Nie znamy tego wpisu.',
    slug: 'Prosimy używać tylko małych liter, cyfr i pojedynczych łączników.',
    code: 'Prosimy używać tylko małych liter, cyfr i pojedynczych łączników.',
    colour: 'Prosimy podać kolor, na przykład #1f6f78.',
    gtin: 'Prosimy podać numer złożony z 8, 12, 13 lub 14 cyfr.',
    country: 'Prosimy wybrać kraj.',
    postalCode: 'To nie jest kod pocztowy wybranego kraju.',
    changedByOther: 'Zmienione w międzyczasie.',
    needsVariant: 'Co najmniej jeden wariant musi być aktywny.',
    needsPrice: 'Co najmniej jeden aktywny wariant musi mieć cenę na którymś rynku.',
    countryNotServed: 'Z tego sklepu nie wysyłamy do tego kraju.',
    amountPerCurrency: 'Prosimy podać kwotę w każdej walucie wybranych rynków.',
    endBeforeStart: 'Koniec musi być późniejszy niż początek.',
    patternTooShort: 'Takie kody łatwo byłoby odgadnąć. Prosimy użyć dłuższego wzoru.',
  },
} satisfies Words<typeof en>
