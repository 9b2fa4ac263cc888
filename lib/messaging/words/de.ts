import type { MailWords } from './shape'

export default {
  common: {
    hello: 'Guten Tag {name}',
    order: 'Bestellung {number}',
    placedOn: 'Bestellt am {date}',
    viewOrder: 'Bestellung ansehen',
    items: 'Artikel',
    discount: 'Rabatt (bereits abgezogen)',
    shipping: 'Versand ({method})',
    free: 'Kostenlos',
    tax: 'MwSt.',
    taxIncluded: 'Enthaltene MwSt.',
    total: 'Gesamtbetrag',
    refunded: 'Erstattet',
    shippingAddress: 'Lieferadresse',
    billingAddress: 'Rechnungsadresse',
    invoice: 'Rechnung {number}',
    questions: 'Fragen? Schreiben Sie einfach an {email}.',
    linkBelow: 'Wenn die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse:',
    minutes: 'Der Link gilt einmal und {minutes, plural, one {# Minute} other {# Minuten}} lang.',
    notYou: 'Wenn Sie das nicht waren, brauchen Sie nichts zu tun.',
  },
  orderConfirmation: {
    subject: 'Ihre Bestellung {number} bei {shop}',
    preview: 'Wir haben Ihre Bestellung erhalten. Hier steht alles dazu.',
    title: 'Vielen Dank für Ihre Bestellung',
    body: 'Wir haben Ihre Bestellung erhalten. Sobald Ihre Zahlung eingegangen ist, packen wir sie und sagen Ihnen, wann sie unterwegs ist.',
  },
  paymentReceived: {
    subject: 'Zahlung für Bestellung {number} erhalten',
    preview: 'Ihre Zahlung über {total} ist eingegangen.',
    title: 'Ihre Zahlung ist eingegangen',
    body: 'Vielen Dank. Wir haben {total} erhalten und machen Ihre Bestellung jetzt fertig.',
  },
  paymentFailed: {
    subject: 'Die Zahlung für Bestellung {number} hat nicht geklappt',
    preview: 'Sie können es noch einmal versuchen. Ihre Artikel bleiben eine Weile reserviert.',
    title: 'Die Zahlung hat nicht geklappt',
    body: 'Es wurde nichts abgebucht. Ihre Artikel bleiben noch kurze Zeit für Sie reserviert: Öffnen Sie die Bestellung und wählen Sie noch einmal, wie Sie zahlen möchten.',
    button: 'Noch einmal bezahlen',
  },
  orderShipped: {
    subject: 'Ihre Bestellung {number} ist unterwegs',
    preview: '{carrier} bringt Ihr Paket.',
    title: 'Unterwegs zu Ihnen',
    body: 'Wir haben Ihr Paket an {carrier} übergeben.',
    tracking: 'Sendungsnummer: {number}',
    contents: 'In diesem Paket',
    piece: '{quantity} × {name}',
  },
  orderRefunded: {
    subject: 'Wir haben {amount} für Bestellung {number} erstattet',
    preview: 'Das Geld geht den Weg zurück, auf dem es kam.',
    title: 'Ihre Erstattung ist unterwegs',
    body: 'Wir haben Ihnen {amount} auf dem Weg zurückgezahlt, auf dem Sie bezahlt haben. Je nach Bank ist das Geld in wenigen Tagen da.',
  },
  orderCancelled: {
    subject: 'Bestellung {number} wurde storniert',
    preview: 'Es wird nichts mehr abgebucht.',
    title: 'Ihre Bestellung wurde storniert',
    expired:
      'Bis zum Ablauf der Frist ist keine Zahlung eingegangen, deshalb haben wir die Bestellung aufgehoben. Es wurde nichts abgebucht. Wenn Sie die Artikel noch möchten, bestellen Sie sie einfach noch einmal.',
    staff:
      'Wir mussten Ihre Bestellung leider stornieren. Falls Sie schon bezahlt haben, ist Ihr Geld auf dem Weg zu Ihnen zurück.',
    customer:
      'Wie gewünscht haben wir Ihre Bestellung storniert. Falls Sie schon bezahlt haben, ist Ihr Geld auf dem Weg zu Ihnen zurück.',
  },
  withdrawalReceipt: {
    subject: 'Wir haben Ihren Widerruf erhalten',
    preview: 'Diese Mail bestätigt, was Sie erklärt haben und wann.',
    title: 'Ihr Widerruf ist eingegangen',
    body: 'Diese Mail bestätigt, dass Ihre Widerrufserklärung am {date} um {time} Uhr ({zone}) bei uns eingegangen ist.',
    declaration: 'Ihre Erklärung',
    contract: 'Vertrag: Bestellung {number}',
    declarer: 'Name: {name}',
    contact: 'Kontakt: {email}',
    message: 'Mitteilung: {message}',
    next: 'Wir prüfen sie und schreiben Ihnen in den nächsten Tagen, wie die Rücksendung und die Erstattung ablaufen. Spätestens nach 14 Tagen haben Sie Ihr Geld zurück.',
  },
  signInLink: {
    subject: 'Ihr Anmeldelink für {shop}',
    preview: 'Öffnen Sie ihn, um sich anzumelden.',
    title: 'Anmelden',
    body: 'Mit der Schaltfläche melden Sie sich an. Ein Passwort brauchen Sie nicht.',
    button: 'Anmelden',
  },
  passwordReset: {
    subject: 'Ein neues Passwort für {shop}',
    preview: 'Wählen Sie ein neues Passwort.',
    title: 'Neues Passwort wählen',
    body: 'Jemand, hoffentlich Sie, hat für diese Adresse ein neues Passwort angefordert.',
    button: 'Passwort wählen',
  },
  emailVerification: {
    subject: 'Ist das Ihre E-Mail-Adresse?',
    preview: 'Bestätigen Sie Ihre Adresse.',
    title: 'Adresse bestätigen',
    body: 'Bitte bestätigen Sie, dass diese Adresse Ihnen gehört. Ihre früheren Bestellungen erscheinen dann in Ihrem Konto.',
    button: 'Adresse bestätigen',
  },
  staffInvitation: {
    subject: '{invitedBy} lädt Sie zu {shop} ein',
    preview: 'Wählen Sie ein Passwort, um zu beginnen.',
    title: 'Willkommen im Team',
    body: '{invitedBy} hat Ihnen ein Konto in der Verwaltung von {shop} angelegt. Wählen Sie ein Passwort, um zu beginnen.',
    button: 'Passwort wählen',
  },
  terms: {
    title: 'Unsere Bedingungen in Kürze',
    contract:
      'Ihre Bestellung ist ein Kaufangebot; diese Mail bestätigt, dass sie bei uns eingegangen ist. Der Vertrag mit {company} kommt zustande, wenn Ihre Zahlung bestätigt oder die Ware übergeben wird, je nachdem, was zuerst geschieht. Den Vertragstext bewahren wir bei Ihrer Bestellung auf.',
    payment:
      'Alle Preise sind in {currency}. Sie zahlen den Gesamtbetrag oben; weitere Kosten entstehen nicht. Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.',
    delivery:
      'Wir liefern an die Adresse oben, in der Zeit, die bei der Bestellung angegeben war. Kommt etwas beschädigt an, melden Sie es bitte bald uns und dem Zusteller; Ihre Rechte hängen davon nicht ab.',
    warranty: 'Es gilt die gesetzliche Gewährleistung: zwei Jahre ab Lieferung.',
  },
  withdrawal: {
    title: 'Widerrufsrecht',
    right:
      'Sie können diesen Vertrag innerhalb von {days, plural, one {# Tag} other {# Tagen}} ohne Angabe von Gründen widerrufen. Die Frist beginnt an dem Tag, an dem Sie oder eine von Ihnen benannte Person, die nicht der Zusteller ist, die letzte Ware erhalten haben.',
    how: 'Dazu teilen Sie uns ({company}, {address}, {email}) eindeutig mit, dass Sie widerrufen, zum Beispiel mit einem Brief, einer Mail oder mit der Funktion „Vertrag widerrufen“ unter {url}. Es genügt, die Mitteilung vor Ablauf der Frist abzusenden.',
    effects:
      'Wenn Sie widerrufen, zahlen wir Ihnen alles zurück, was Sie bezahlt haben, einschließlich der Standardlieferung, unverzüglich und spätestens 14 Tage nachdem wir davon erfahren haben, auf dem Weg, auf dem Sie bezahlt haben, und ohne Gebühr. Wir dürfen damit warten, bis wir die Ware zurückhaben oder Sie nachgewiesen haben, dass Sie sie abgesandt haben. Bitte senden Sie sie innerhalb von 14 Tagen zurück. Sie tragen die unmittelbaren Kosten der Rücksendung und einen Wertverlust nur, wenn er aus einem Umgang stammt, der zur Prüfung der Ware nicht nötig war.',
  },
} satisfies MailWords
