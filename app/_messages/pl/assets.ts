import type en from '../en/assets'
import type { Words } from '../shape'

export default {
  picker: {
    title: {
      image: 'Wybierz zdjęcie',
      video: 'Wybierz film',
      audio: 'Wybierz dźwięk',
      document: 'Wybierz dokument',
      model: 'Wybierz model 3D',
    },
    close: 'Zamknij',
    search: 'Szukaj po nazwie, tekście lub słowie kluczowym',
    found:
      '{count, plural, =0 {Nic nie znaleziono} one {Znaleziono # plik} few {Znaleziono # pliki} many {Znaleziono # plików} other {Znaleziono # pliku}}',
    nothing: 'W bibliotece nie ma nic ze słowami „{words}”.',
    empty: 'W bibliotece nie ma jeszcze niczego takiego.',
    offline: 'Biblioteka nie odpowiada. Spróbuj ponownie.',
    more: 'Pokaż więcej',
    upload: 'Prześlij',
    sending: 'Wysyłanie: {share, number, ::percent precision-integer}',
    sent: '{count, plural, one {Dodano # plik} few {Dodano # pliki} many {Dodano # plików} other {Dodano # pliku}}',
  },
} satisfies Words<typeof en>
