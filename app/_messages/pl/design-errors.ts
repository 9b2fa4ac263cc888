import type en from '../en/design-errors'
import type { Words } from '../shape'

export default {
  tokensFaulty:
    'Nie można odczytać {count, plural, one {# tokenu} few {# tokenów} many {# tokenów} other {# tokenu}}. Niczego nie zapisano.',
  hardToRead:
    '„{front}” na „{ground}” jest mało czytelne{mode, select, dark { w trybie ciemnym} other {}}: kontrast {found} zamiast {least}.{more, plural, =0 {} one { Podobnie jeszcze # para.} few { Podobnie jeszcze # pary.} many { Podobnie jeszcze # par.} other { Podobnie jeszcze # pary.}} Proszę zmienić kolory albo potwierdzić publikację mimo to.',
  themeIsOn: 'Ten motyw jest widoczny. Proszę najpierw go wyłączyć albo włączyć inny.',
  themeNotPublished: 'Ten motyw nie został jeszcze opublikowany. Proszę najpierw go opublikować.',
  linkGone: 'Ten link wygasł albo został cofnięty. Proszę poprosić o nowy.',
  field: {
    noType: 'Brakuje typu, także w grupie.',
    noValue: 'Brakuje tu tokenu z wartością.',
    notAColour: 'To nie jest kolor. Proszę zapisać go jak #14332a albo oklch(0.285 0.038 168).',
    notASize: 'To nie jest rozmiar. Proszę zapisać go jak 0.5rem albo 8px.',
    notANumber: 'To nie jest liczba.',
    notATime: 'To nie jest czas. Proszę zapisać go jak 160ms.',
    notACurve: 'Krzywa ma cztery liczby, pierwsza i trzecia od 0 do 1.',
    notAFamily: 'Nazwa kroju składa się z liter, cyfr, spacji i łączników.',
    notAWeight: 'Grubość to liczba od 1 do 1000 albo nazwa, na przykład bold.',
    notAShadow: 'Cień wymaga koloru, dwóch przesunięć, rozmycia i rozszerzenia.',
    notATypography: 'Typografia wymaga co najmniej kroju i rozmiaru.',
    noSuchToken: 'Token, na który wskazuje, nie istnieje.',
    roundabout: 'W końcu wskazuje na siebie.',
    otherType: 'Wskazuje na token innego typu.',
    badName: 'Nazwa nie zawiera kropek, nawiasów klamrowych ani znaków dolara.',
    tooDeep: 'Jest za dużo tokenów albo grup w grupach.',
    endsBeforeStart: 'Koniec musi być po początku.',
  },
} satisfies Words<typeof en>
