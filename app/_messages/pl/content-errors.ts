import type en from '../en/content-errors'
import type { Words } from '../shape'

export default {
  languageIsThere: 'Ta strona istnieje już w tym języku.',
  pageNotPublished: 'Ta strona nie jest obecnie opublikowana w tym języku.',
  pageNotFit:
    'Przed publikacją trzeba poprawić {count, plural, one {# rzecz} few {# rzeczy} many {# rzeczy} other {# rzeczy}}. Proszę obejrzeć zaznaczone bloki.',
  blockLocked: 'Szablon zachowuje ten blok bez zmian. Proszę zmienić go w szablonie.',
  snippetCycle: 'Ten fragment znalazłby się w samym sobie. Proszę usunąć go gdzieś po drodze.',
  pageInUse:
    '{count, plural, one {# miejsce pokazuje to lub tu prowadzi} few {# miejsca pokazują to lub tu prowadzą} many {# miejsc pokazuje to lub tu prowadzi} other {# miejsca pokazuje to lub tu prowadzi}}: {names}. Proszę najpierw to zmienić.',
  pageHasChildren: 'Pod tą stroną są jeszcze strony. Proszę je najpierw przenieść lub usunąć.',
  pageIsFixed: 'Do tej strony prowadzi sam sklep, dlatego zostaje.',
  pageInsideItself: 'Strony nie można przenieść pod nią samą.',
  releaseClosed:
    'To wydanie jest zatwierdzone, nic już nie dochodzi ani nie znika. Proszę najpierw otworzyć je ponownie.',
  releaseEmpty: 'To wydanie jest jeszcze puste.',
  releaseNotReady: 'To wydanie nie jest na tym etapie. Proszę sprawdzić jego stan i spróbować ponownie.',
  releaseChangedSince:
    'Niczego nie cofnięto: po wydaniu {count, plural, one {coś zmieniono} few {zmieniono # rzeczy} many {zmieniono # rzeczy} other {zmieniono # rzeczy}}. Zaznaczono to przy nich.',
  xliffUnreadable: 'Tego pliku nie da się odczytać jako XLIFF 2.0 między dwoma językami sklepu.',
} satisfies Words<typeof en>
