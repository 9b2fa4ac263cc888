import type { MailWords } from './shape'

export default {
  common: {
    hello: 'Dzień dobry, {name},',
    order: 'Zamówienie {number}',
    placedOn: 'Złożone {date}',
    viewOrder: 'Zobacz zamówienie',
    items: 'Produkty',
    discount: 'Rabat (już odliczony)',
    shipping: 'Dostawa ({method})',
    free: 'Bezpłatnie',
    tax: 'VAT',
    taxIncluded: 'W tym VAT',
    total: 'Razem',
    refunded: 'Zwrócono',
    shippingAddress: 'Adres dostawy',
    billingAddress: 'Adres rozliczeniowy',
    invoice: 'Faktura {number}',
    questions: 'Pytania? Wystarczy napisać na adres {email}.',
    linkBelow: 'Jeśli przycisk nie działa, proszę otworzyć ten adres:',
    minutes:
      'Link działa jeden raz i przez {minutes, plural, one {# minutę} few {# minuty} many {# minut} other {# minuty}}.',
    hours:
      'Link działa jeden raz i przez {hours, plural, one {# godzinę} few {# godziny} many {# godzin} other {# godziny}}.',
    notYou: 'Jeśli to nie Państwo, nie trzeba nic robić.',
  },
  orderConfirmation: {
    subject: 'Państwa zamówienie {number} w {shop}',
    preview: 'Otrzymaliśmy zamówienie. Tu są wszystkie szczegóły.',
    title: 'Dziękujemy za zamówienie',
    body: 'Otrzymaliśmy Państwa zamówienie. Gdy tylko wpłynie płatność, spakujemy je i damy znać, kiedy będzie w drodze.',
  },
  paymentReceived: {
    subject: 'Płatność za zamówienie {number} wpłynęła',
    preview: 'Płatność w wysokości {total} wpłynęła.',
    title: 'Płatność wpłynęła',
    body: 'Dziękujemy. Otrzymaliśmy {total} i przygotowujemy już Państwa zamówienie.',
  },
  paymentFailed: {
    subject: 'Płatność za zamówienie {number} nie powiodła się',
    preview: 'Można spróbować ponownie. Produkty są jeszcze przez chwilę zarezerwowane.',
    title: 'Płatność nie powiodła się',
    body: 'Nic nie zostało pobrane. Produkty są jeszcze przez krótki czas zarezerwowane: proszę otworzyć zamówienie i ponownie wybrać sposób płatności.',
    button: 'Zapłać ponownie',
  },
  orderShipped: {
    subject: 'Państwa zamówienie {number} jest w drodze',
    preview: 'Paczkę dostarczy {carrier}.',
    title: 'W drodze do Państwa',
    body: 'Przekazaliśmy paczkę przewoźnikowi {carrier}.',
    tracking: 'Numer przesyłki: {number}',
    contents: 'W tej paczce',
    piece: '{quantity} × {name}',
  },
  orderRefunded: {
    subject: 'Zwróciliśmy {amount} za zamówienie {number}',
    preview: 'Pieniądze wracają tą samą drogą, którą przyszły.',
    title: 'Zwrot jest w drodze',
    body: 'Zwróciliśmy {amount} tym samym sposobem, którym dokonali Państwo płatności. Zależnie od banku pieniądze dotrą w ciągu kilku dni.',
  },
  orderCancelled: {
    subject: 'Zamówienie {number} zostało anulowane',
    preview: 'Nic więcej nie zostanie pobrane.',
    title: 'Zamówienie zostało anulowane',
    expired:
      'Płatność nie wpłynęła w terminie, dlatego anulowaliśmy zamówienie. Nic nie zostało pobrane. Jeśli nadal chcą Państwo kupić te produkty, wystarczy zamówić je ponownie.',
    staff:
      'Niestety musieliśmy anulować Państwa zamówienie. Jeśli zostało już opłacone, pieniądze są w drodze powrotnej.',
    customer:
      'Zgodnie z życzeniem anulowaliśmy Państwa zamówienie. Jeśli zostało już opłacone, pieniądze są w drodze powrotnej.',
  },
  withdrawalReceipt: {
    subject: 'Otrzymaliśmy Państwa odstąpienie od umowy',
    preview: 'Ta wiadomość potwierdza treść oświadczenia i czas jego otrzymania.',
    title: 'Odstąpienie od umowy dotarło do nas',
    body: 'Ta wiadomość potwierdza, że Państwa oświadczenie o odstąpieniu od umowy dotarło do nas {date} o godzinie {time} ({zone}).',
    declaration: 'Treść oświadczenia',
    contract: 'Umowa: zamówienie {number}',
    declarer: 'Imię i nazwisko: {name}',
    contact: 'Kontakt: {email}',
    message: 'Wiadomość: {message}',
    next: 'Sprawdzimy je i w najbliższych dniach napiszemy, jak przebiegną odesłanie i zwrot pieniędzy. Pieniądze wrócą najpóźniej w ciągu 14 dni.',
  },
  signInLink: {
    subject: 'Link do logowania w {shop}',
    preview: 'Proszę go otworzyć, aby się zalogować.',
    title: 'Logowanie',
    body: 'Ten przycisk loguje bez hasła.',
    button: 'Zaloguj się',
  },
  passwordReset: {
    subject: 'Nowe hasło do {shop}',
    preview: 'Proszę wybrać nowe hasło.',
    title: 'Nowe hasło',
    body: 'Ktoś, mamy nadzieję, że Państwo, poprosił o nowe hasło dla tego adresu.',
    button: 'Wybierz hasło',
  },
  emailVerification: {
    subject: 'Czy to Państwa adres e-mail?',
    preview: 'Proszę potwierdzić adres.',
    title: 'Potwierdzenie adresu',
    body: 'Proszę potwierdzić, że ten adres należy do Państwa. Wcześniejsze zamówienia pojawią się wtedy na koncie.',
    button: 'Potwierdź adres',
  },
  staffInvitation: {
    subject: '{invitedBy} zaprasza do {shop}',
    preview: 'Proszę ustawić hasło, aby zacząć.',
    title: 'Witamy w zespole',
    body: '{invitedBy} założył(a) Państwu konto w panelu {shop}. Proszę wybrać hasło, aby zacząć.',
    button: 'Wybierz hasło',
  },
  accountExists: {
    subject: 'Mają już Państwo konto w {shop}',
    preview: 'Nic się nie zmieniło.',
    title: 'Mają już Państwo konto',
    body: 'Ktoś, mamy nadzieję, że Państwo, próbował założyć konto na ten adres. Takie konto już istnieje i nic się nie zmieniło. Proszę zalogować się jak zwykle; jeśli hasło zostało zapomniane, można tam wybrać nowe.',
    button: 'Zaloguj się',
  },
  welcome: {
    subject: 'Witamy w {shop}',
    preview: 'Konto jest gotowe.',
    title: 'Miło Państwa widzieć',
    body: 'Konto jest gotowe. Pamięta adresy i zamówienia, więc następne zakupy pójdą szybciej.',
    button: 'Otwórz moje konto',
  },
  passwordChanged: {
    subject: 'Hasło zostało zmienione',
    preview: 'Jeśli to nie Państwo, proszę zareagować teraz.',
    title: 'Hasło zostało zmienione',
    body: 'Hasło do {shop} zostało właśnie zmienione, a inne urządzenia wylogowane. Jeśli to nie Państwo, proszę od razu wybrać nowe hasło i napisać do nas.',
    button: 'Wybierz nowe hasło',
  },
  emailChangeAsked: {
    subject: 'Nowy adres e-mail do konta?',
    preview: 'Jeśli to nie Państwo, proszę zmienić hasło.',
    title: 'Ktoś poprosił o nowy adres',
    body: 'Na Państwa koncie poproszono o inny adres e-mail. Zmieni się, gdy wiadomość na nowy adres zostanie otwarta. Jeśli to nie Państwo, proszę od razu wybrać nowe hasło: to anuluje zmianę.',
    button: 'Wybierz nowe hasło',
  },
  terms: {
    title: 'Nasze warunki w skrócie',
    contract:
      'Zamówienie jest ofertą zakupu; ta wiadomość potwierdza, że do nas dotarło. Umowa z {company} zostaje zawarta z chwilą potwierdzenia płatności albo wydania towaru, zależnie od tego, co nastąpi wcześniej. Treść umowy przechowujemy razem z zamówieniem.',
    payment:
      'Wszystkie ceny podano w {currency}. Do zapłaty jest kwota podana wyżej; nie ma dalszych kosztów. Towar pozostaje naszą własnością do pełnej zapłaty.',
    delivery:
      'Dostarczamy na adres podany wyżej w terminie wskazanym przy zamówieniu. Jeśli coś dotrze uszkodzone, prosimy szybko zgłosić to nam i przewoźnikowi; Państwa prawa od tego nie zależą.',
    warranty: 'Obowiązuje ustawowa odpowiedzialność za zgodność towaru z umową: dwa lata od dostawy.',
  },
  withdrawal: {
    title: 'Prawo odstąpienia od umowy',
    right:
      'Mogą Państwo odstąpić od tej umowy w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} bez podania przyczyny. Termin biegnie od dnia, w którym Państwo lub wskazana przez Państwa osoba inna niż przewoźnik otrzymali ostatni towar.',
    how: 'W tym celu należy jednoznacznie poinformować nas ({company}, {address}, {email}) o odstąpieniu, na przykład listem, e-mailem albo za pomocą funkcji „Odstąp od umowy” pod adresem {url}. Wystarczy wysłać oświadczenie przed upływem terminu.',
    effects:
      'W razie odstąpienia zwracamy wszystko, co zostało zapłacone, łącznie ze zwykłą dostawą, niezwłocznie i najpóźniej w ciągu 14 dni od otrzymania oświadczenia, tym samym sposobem płatności i bez opłat. Możemy wstrzymać się ze zwrotem do otrzymania towaru albo dowodu jego odesłania. Towar prosimy odesłać w ciągu 14 dni. Ponoszą Państwo bezpośrednie koszty odesłania, a za zmniejszenie wartości odpowiadają tylko wtedy, gdy wynika ono z korzystania wykraczającego poza sprawdzenie towaru.',
  },
} satisfies MailWords
