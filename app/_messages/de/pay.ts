import type { English, Words } from '../shape'

export default {
  title: 'Bezahlen',
  name: 'Testzahlungen',
  about: 'Das ist die Seite eines erfundenen Zahlungsanbieters. Es fließt kein Geld: Wählen Sie, was geschehen soll.',
  amount: 'Zu zahlen',
  pay: 'Jetzt bezahlen',
  authorize: 'Nur autorisieren',
  authorizeHint: 'Der Shop zieht den Betrag später ein.',
  delay: 'Verzögert bezahlen',
  delayHint: 'Das Geld kommt zehn Sekunden später an.',
  decline: 'Ablehnen',
  declineHint: 'Die Zahlung schlägt fehl; Sie können es noch einmal versuchen.',
  abandon: 'Abbrechen und zurück',
  state: {
    declined: 'Die Zahlung wurde abgelehnt. Sie können es noch einmal versuchen oder zurückgehen.',
    authorized: 'Diese Zahlung ist autorisiert.',
    delayed: 'Diese Zahlung ist unterwegs.',
    captured: 'Diese Zahlung ist erledigt.',
    cancelled: 'Diese Zahlung wurde abgebrochen.',
    expired: 'Die Zeit zum Bezahlen ist abgelaufen.',
  },
  back: 'Zurück zum Shop',
} satisfies Words<English['pay']>
