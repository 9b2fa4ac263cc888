import type en from '../en/errors'
import type { Words } from '../shape'

export default {
  unexpected: 'Bei uns ist etwas schiefgegangen. Es ging nichts verloren; bitte versuchen Sie es gleich noch einmal.',
  notFound: 'Das konnten wir nicht finden. Vielleicht wurde es verschoben oder entfernt.',
  forbidden: 'Ihr Konto darf das nicht. Fragen Sie die Person, die die Konten verwaltet.',
  signIn: 'Bitte melden Sie sich zuerst an.',
  invalid: 'Bitte prüfen Sie die markierten Felder.',
  conflict:
    'In der Zwischenzeit hat jemand anderes das geändert. Sehen Sie sich die neue Fassung an und versuchen Sie es noch einmal.',
  tooMany:
    'Das waren zu viele Versuche. Bitte warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}} und versuchen Sie es noch einmal.',
  unavailable:
    'Ein Dienst, den wir brauchen, antwortet gerade nicht. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  field: {
    required: 'Bitte füllen Sie dieses Feld aus.',
    invalid: 'Bitte prüfen Sie diese Angabe.',
    choose: 'Bitte wählen Sie etwas aus.',
    email: 'Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.',
    number: 'Bitte geben Sie eine Zahl ein.',
    whole: 'Bitte geben Sie eine ganze Zahl ein.',
    money: 'Bitte geben Sie einen Betrag ein, zum Beispiel 19.90.',
    date: 'Bitte geben Sie ein Datum ein.',
    url: 'Bitte geben Sie eine ganze Webadresse ein, die mit https:// beginnt.',
    tooShort: 'Bitte geben Sie mindestens {min} Zeichen ein.',
    tooLong: 'Bitte geben Sie höchstens {max} Zeichen ein.',
    tooSmall: 'Bitte geben Sie mindestens {min} ein.',
    tooLarge: 'Bitte geben Sie höchstens {max} ein.',
    taken: 'Das wird schon verwendet. Bitte wählen Sie etwas anderes.',
    unknown: 'Diese Angabe kennen wir nicht.',
  },
} satisfies Words<typeof en>
