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
  },
} satisfies Words<typeof en>
