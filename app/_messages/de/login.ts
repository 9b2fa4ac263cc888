import type en from '../en/login'
import type { Words } from '../shape'

export default {
  signIn: {
    title: 'Anmelden',
    lead: 'Ihre Bestellungen, Adressen und Warenkörbe, auf jedem Gerät.',
    email: 'E-Mail',
    password: 'Passwort',
    submit: 'Anmelden',
    link: 'Link zum Anmelden schicken',
    linkHint: 'Ohne Passwort: Wir schicken Ihnen einen Link, der einmal gilt.',
    forgot: 'Passwort vergessen?',
    or: 'oder',
    provider: 'Weiter mit {name}',
    new: 'Neu hier?',
    register: 'Konto eröffnen',
    guest: 'Sie können auch ohne Konto einkaufen.',
    providerFailed:
      'Die Anmeldung dort hat nicht geklappt. Bitte versuchen Sie es noch einmal, oder melden Sie sich mit Ihrer E-Mail-Adresse an.',
  },
  sent: {
    title: 'Schauen Sie in Ihr Postfach',
    text: 'Wenn es ein Konto mit dieser Adresse gibt, ist eine Mail mit einem Link unterwegs. Sie kommt in ein bis zwei Minuten; schauen Sie auch in den Spamordner.',
    again: 'Andere Adresse verwenden',
  },
  register: {
    title: 'Konto eröffnen',
    lead: 'Schneller einkaufen, jede Bestellung sehen, Adressen behalten.',
    name: 'Ihr Name',
    passwordHint: 'Mindestens 10 Zeichen. Gut ist ein Satz.',
    submit: 'Konto eröffnen',
    privacy: 'Wie wir mit Ihren Daten umgehen, steht in unserer <link>Datenschutzerklärung</link>.',
    known: 'Schon registriert?',
    sentTitle: 'Noch ein Klick',
    sentText:
      'Wir haben eine Mail an die angegebene Adresse geschickt. Öffnen Sie den Link darin, und Ihr Konto ist bereit.',
  },
  confirm: {
    title: 'Adresse bestätigen',
    lead: 'Geben Sie das eben gewählte Passwort ein, und das Konto für {email} gehört Ihnen.',
    submit: 'Bestätigen und anmelden',
  },
  link: {
    title: 'Anmelden',
    lead: 'Sie melden sich als {email} an.',
    submit: 'Anmelden',
  },
  expired: {
    title: 'Dieser Link gilt nicht mehr',
    text: 'Er wurde schon verwendet oder ist zu alt. Fordern Sie einen neuen an; das dauert nur einen Moment.',
    again: 'Neuen Link anfordern',
  },
  forgot: {
    title: 'Neues Passwort',
    lead: 'Nennen Sie uns Ihre E-Mail-Adresse, und wir schicken Ihnen einen Link.',
    submit: 'Link schicken',
    back: 'Zurück zur Anmeldung',
  },
  reset: {
    title: 'Neues Passwort wählen',
    lead: 'Für {email}. Jedes Gerät, das jetzt angemeldet ist, muss sich neu anmelden.',
    password: 'Neues Passwort',
    submit: 'Speichern und anmelden',
  },
  staff: {
    title: 'Bei Concerto anmelden',
    lead: 'Für alle, die hier arbeiten.',
    welcome: 'Willkommen im Team',
    welcomeLead: 'Wählen Sie ein Passwort für {email}.',
  },
} satisfies Words<typeof en>
