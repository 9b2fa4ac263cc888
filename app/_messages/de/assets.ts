import type en from '../en/assets'
import type { Words } from '../shape'

export default {
  picker: {
    title: {
      image: 'Bild auswählen',
      video: 'Film auswählen',
      audio: 'Ton auswählen',
      document: 'Dokument auswählen',
      model: '3D-Modell auswählen',
    },
    close: 'Schließen',
    search: 'Nach Name, Text oder Schlagwort suchen',
    found: '{count, plural, =0 {Nichts gefunden} one {# gefunden} other {# gefunden}}',
    nothing: 'In der Bibliothek steht nirgends „{words}“.',
    empty: 'Davon gibt es in der Bibliothek noch nichts.',
    offline: 'Die Bibliothek antwortet nicht. Versuchen Sie es noch einmal.',
    more: 'Mehr zeigen',
    upload: 'Hochladen',
    sending: 'Wird gesendet: {share, number, ::percent precision-integer}',
    sent: '{count, plural, one {# Datei hinzugefügt} other {# Dateien hinzugefügt}}',
  },
} satisfies Words<typeof en>
