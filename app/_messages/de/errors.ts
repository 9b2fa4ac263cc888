import type en from '../en/errors'
import type { Words } from '../shape'
import conditions from './conditions'
import content from './content-errors'
import design from './design-errors'

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
  versionRequired:
    'Bitte zuerst lesen und den ETag als „If-Match“ mitsenden, damit niemandes Arbeit überschrieben wird.',
  busy: 'Gerade kommt zu viel auf einmal an. Bitte versuchen Sie es gleich noch einmal.',
  oneProfile: 'Diese beiden sind schon eine Person.',
  twoCustomers: 'Beide sind Kunden mit eigenem Eintrag: Sie bleiben zwei Personen.',
  joinUndone: 'Das wurde schon getrennt.',
  editConflict:
    '{by} hat das gespeichert, während Sie daran gearbeitet haben. Sehen Sie sich die markierten Felder an und speichern Sie dann noch einmal.',
  importUnreadable:
    'Diese Datei ist so gepackt oder beschädigt, dass sie nicht gelesen werden kann. Speichern Sie sie neu, ungepackt oder als gzip.',
  importColumns: 'Diese Spalten fehlen: {columns}. Die erste Zeile muss sie nennen.',
  importTooLarge: 'Diese Datei ist größer als {max} MB. Teilen Sie sie auf oder nutzen Sie die Befehlszeile.',
  importGone: 'Die Datei dieses Imports ist nicht mehr da. Laden Sie sie noch einmal hoch.',
  importRunning: 'Dieser Import läuft schon oder ist schon gelaufen.',
  outOfStock:
    '{available, plural, =0 {„{name}“ ist ausverkauft.} one {Von „{name}“ ist nur noch ein Stück da.} other {Von „{name}“ sind nur noch # Stück da.}}',
  stockPromised:
    '{reserved, plural, one {# Stück ist} other {# Stück sind}} Bestellungen zugesagt, deshalb können es nicht weniger als {least} sein. Stornieren oder verschieben Sie zuerst diese Bestellungen.',
  stockFloor: 'Diese Variante wird bis {least} verkauft, ihr Bestand kann nicht tiefer sein.',
  notOnHand: 'Von {sku} können im Moment nur {onHand} Stück versandt werden.',
  notReserved: 'In der Bestellung sind keine Stück von {sku} mehr zu versenden.',
  notPublishable: 'Bevor dieses Produkt gezeigt werden kann, fehlt noch etwas.',
  regularNotHigher: 'Der frühere Preis von {sku} muss höher sein als der jetzige.',
  reductionWithoutHistory:
    'Das ist der erste Preis von {sku}, es gibt noch keinen früheren, von dem er gesenkt sein könnte.',
  reductionIsNone:
    '{sku} wurde in den letzten 30 Tagen für {lowest} verkauft, deshalb darf dieser Preis nicht als Ermäßigung angekündigt werden. Lassen Sie den früheren Preis leer oder gehen Sie unter {lowest}.',
  tooManyVariants: 'Diese Optionen ergeben {count} Varianten; möglich sind {max}.',
  categoryHasChildren: 'Unter dieser Kategorie gibt es noch weitere. Verschieben oder löschen Sie zuerst diese.',
  categoryHasProducts:
    'In dieser Kategorie {count, plural, one {steht # Produkt} other {stehen # Produkte}}. Geben Sie diese zuerst in eine andere, oder verbergen Sie die Kategorie.',
  categoryInsideItself: 'Eine Kategorie kann nicht unter sich selbst verschoben werden.',
  attributeKindFixed: 'Produkte verwenden dieses Merkmal schon, deshalb bleibt seine Art, wie sie ist.',
  notADraft: 'Nur Entwürfe können gelöscht werden. Archivieren Sie das Produkt stattdessen.',
  promotionNotADraft: 'Nur Entwürfe können gelöscht werden. Beenden Sie die Aktion stattdessen.',
  tooManyPictures: 'Ein Produkt zeigt höchstens {max} Bilder. Entfernen Sie zuerst eines.',
  unsupportedPicture: 'Bitte wählen Sie ein Bild im Format JPEG, PNG, WebP, AVIF oder GIF.',
  pictureTooLarge: 'Dieses Bild ist zu groß: Möglich sind {megabytes} MB und {megapixels} Megapixel.',
  pictureBroken: 'Diese Datei lässt sich nicht als Bild lesen. Bitte exportieren Sie sie noch einmal.',
  alreadyReviewed: 'Sie haben dieses Produkt schon bewertet. Vielen Dank!',
  assetInUse: 'Dieses Bild wird noch irgendwo gezeigt. Entfernen Sie es zuerst dort.',
  assetInUseAt:
    'Dies wird noch gezeigt: {places}{more, plural, =0 {} one { und an einer weiteren Stelle} other { und an # weiteren Stellen}}. Entfernen Sie es zuerst dort.',
  assetNotApproved: 'Dies ist noch nicht freigegeben und kann deshalb nicht gezeigt werden.',
  assetFallbackItself: 'Es kann weder sich selbst vertreten noch etwas, das es selbst vertritt.',
  assetOtherKind: 'Ersetzen lässt es sich nur durch eine Datei derselben Art.',
  assetWithoutAlt:
    'Beschreiben Sie es zuerst auf Deutsch, Englisch und Polnisch, oder kennzeichnen Sie es als Schmuck.',
  unsupportedFile:
    'Dateien dieser Art werden nicht angenommen. Möglich sind Bilder (JPEG, PNG, WebP, AVIF, GIF), MP4, WebM, MP3, PDF und glTF.',
  fileTooLarge: 'Diese Datei ist zu groß: Möglich sind {megabytes} MB.',
  fileBroken: 'Diese Datei ist unvollständig oder beschädigt. Bitte exportieren Sie sie noch einmal.',
  modelLinked: 'Dieses Modell verweist auf andere Dateien. Exportieren Sie es als eine Datei (GLB).',
  uploadGone: 'Diese Übertragung gibt es nicht mehr. Beginnen Sie sie neu.',
  uploadOffset: 'Die Übertragung geht bei Byte {received} weiter.',
  folderNotEmpty: 'In diesem Ordner liegt noch etwas. Verschieben Sie es zuerst.',
  folderThere: 'Einen Ordner dieses Namens gibt es schon.',
  folderInsideItself: 'Ein Ordner lässt sich nicht in sich selbst verschieben.',
  collectionThere: 'Eine Sammlung dieses Namens gibt es schon.',
  notEnoughStock:
    '{available, plural, =0 {Davon gibt es keine weiteren Stücke.} one {Davon kann nur noch ein Stück hinzugefügt werden.} other {Davon können nur noch # Stück hinzugefügt werden.}}',
  onlySoMany:
    '{available, plural, =0 {Das ist zurzeit ausverkauft.} one {Davon ist nur ein Stück da.} other {Davon sind nur # Stück da.}}',
  cartFull:
    'Ein Warenkorb fasst höchstens {most} verschiedene Produkte. Bestellen Sie zuerst diese oder entfernen Sie einige.',
  cartOrdered: 'Dieser Warenkorb wurde schon bestellt.',
  couponRefused: 'Dieser Code kann hier nicht eingelöst werden. Bitte prüfen Sie die Schreibweise.',
  tooManyCoupons: 'Höchstens {most} Codes können zugleich eingelöst werden. Entfernen Sie zuerst einen.',
  promotionUsedUp:
    '„{name}“ wurde inzwischen aufgebraucht. Bitte prüfen Sie den neuen Gesamtbetrag und bestellen Sie noch einmal.',
  couponsUsedUp: 'In dieses Muster passen nur {count} neue Codes. Machen Sie es länger.',
  apiKey:
    'Dieser API-Schlüssel gilt nicht. Senden Sie einen Schlüssel aus der Verwaltung als „Authorization: Bearer ck_…“.',
  wrongPassword:
    'E-Mail-Adresse und Passwort passen nicht zusammen. Wenn Sie sich eben registriert haben, öffnen Sie zuerst den Link in unserer Mail.',
  linkExpired: 'Dieser Link gilt nicht mehr: Er wurde schon verwendet oder ist zu alt. Fordern Sie einen neuen an.',
  emailNotVerified: 'Der Anbieter hat Ihre E-Mail-Adresse nicht bestätigt; damit können wir Sie nicht anmelden.',
  emailHasPurchases:
    'Unter der neuen Adresse gibt es schon Einkäufe. Schreiben Sie uns, dann führen wir beides zusammen.',
  addressBookFull: 'Ihr Adressbuch ist voll ({max} Adressen). Entfernen Sie zuerst eine.',
  lastAdmin: 'Das ist die letzte Person mit Verwaltungsrechten. Geben Sie diese zuerst jemand anderem.',
  secondStep: 'Es braucht auch einen Code Ihrer Authenticator-App. Bitte melden Sie sich noch einmal an.',
  secondStepOver: 'Das hat zu lange gedauert, oder etwas hat sich geändert. Bitte melden Sie sich noch einmal an.',
  enrolmentOver: 'Dieser Schlüssel hat zu lange gewartet. Bitte beginnen Sie von vorn.',
  secondFactorIsOn: 'Der zweite Schritt ist schon eingeschaltet.',
  secondFactorIsOff: 'Der zweite Schritt ist schon ausgeschaltet.',
  secondFactorUnreadable:
    'Dieser zweite Schritt wurde unter einem anderen AUTH_SECRET eingerichtet, darum passt kein Code mehr. Wer die Konten verwaltet, muss ihn zurücksetzen.',
  staffDisabled: 'Dieses Konto ist gesperrt. Entsperren Sie es zuerst.',
  paymentProviderUnknown: 'Diese Zahlungsart bieten wir nicht an. Bitte wählen Sie eine andere.',
  paymentUnavailable:
    'Der Zahlungsdienst antwortet gerade nicht. Ihre Bestellung bleibt erhalten; bitte versuchen Sie die Zahlung in einigen Minuten noch einmal.',
  paymentDecided: 'Diese Zahlung ist schon abgeschlossen. Ihre Bestellung sehen Sie im Shop.',
  paymentExpired: 'Die Zeit zum Bezahlen ist abgelaufen. Es wurde nichts abgebucht; bitte bestellen Sie noch einmal.',
  notAuthorized: 'Es gibt nichts, das eingezogen werden könnte.',
  paidElsewhere:
    'Diese Bestellung wurde anderswo bezahlt, ihr Geld kann von hier nicht zurückgesandt werden. Bitte geben Sie es dort zurück, wo es bezahlt wurde.',
  refundTooMuch:
    'So viel kann nicht erstattet werden. Sehen Sie nach, was bezahlt und schon erstattet wurde, und geben Sie weniger ein.',
  totalChanged:
    'Der Gesamtbetrag hat sich inzwischen geändert. Bitte sehen Sie ihn noch einmal an, bevor Sie bestellen.',
  cartProblems: 'Etwas in Ihrem Warenkorb kann so nicht bestellt werden. Bitte sehen Sie zuerst im Warenkorb nach.',
  cartIncomplete: 'Für Ihre Bestellung fehlt noch etwas. Bitte prüfen Sie die markierten Felder.',
  cartGone:
    'Diesen Warenkorb gibt es nicht mehr. Wenn Sie gerade bestellt haben, finden Sie die Bestellung in Ihrer Mail.',
  orderNotCancellable:
    'Diese Bestellung kann nicht mehr storniert werden, weil sie versandt oder schon abgeschlossen ist.',
  nothingToCapture: 'Es gibt keine autorisierte Zahlung, die eingezogen werden könnte.',
  orderNotShippable:
    'Diese Bestellung kann nicht versandt werden: Sie ist nicht bezahlt, oder alles ist schon unterwegs.',
  ordersNotSent:
    '{sent, plural, =0 {Keine Bestellung wurde versandt.} one {# Bestellung wurde versandt.} other {# Bestellungen wurden versandt.}} Diese lassen sich nicht versenden, weil sie nicht bezahlt sind oder schon alles gegangen ist: {numbers}.',
  orderNotPayable:
    'Diese Bestellung kann nicht mehr bezahlt werden: Sie ist bezahlt, storniert oder ihre Zeit ist abgelaufen.',
  withdrawalDecided: 'Über diesen Widerruf wurde schon entschieden.',
  idempotencyMismatch:
    'Derselbe Schlüssel wurde schon für eine andere Anfrage verwendet. Nehmen Sie für eine neue Anfrage einen neuen.',
  orderUnknown: 'Diese Bestellung kennen wir nicht. Bitte prüfen Sie Nummer und E-Mail.',
  configurationUnpriced: 'Etwas aus dieser Zusammenstellung wird hier nicht verkauft. Bitte wählen Sie etwas anderes.',
  configurationUnknown: 'Eine Konfiguration mit diesem Schlüssel gibt es nicht. Bitte prüfen Sie die Schreibweise.',
  configurationIncomplete: 'Es ist noch etwas zu wählen. Bitte sehen Sie sich die markierten Angaben an.',
  configurationInvalid: 'Diese Auswahl passt nicht zusammen.{reason, select, none {} other { {reason}}}',
  configurationOutdated:
    'Dieses Modell wurde seither geändert, und was gewählt war, gibt es so nicht mehr. Die nächstliegende Konfiguration steht bereit.',
  savedFull: 'Sie haben schon {max} Konfigurationen gespeichert. Entfernen Sie zuerst eine.',
  modelNotPublishable: 'Noch kann dieses Modell nicht veröffentlicht werden. Sehen Sie sich die markierten Stellen an.',
  modelContradictory:
    'Diese Regeln lassen keine einzige Zusammenstellung zu. Mindestens eine der markierten muss weichen.',
  blocksTooDeep: 'Bausteine können {most} Ebenen tief liegen. Nehmen Sie diesen aus einem Abschnitt heraus.',
  blocksTooMany: 'Eine Seite kann {most} Bausteine haben. Verschieben Sie einige auf eine eigene Seite.',
  blockTwice: 'Diesen Baustein gibt es zweimal. Entfernen Sie einen von beiden.',
  blockInvalid: 'In diesem Baustein passt etwas nicht. Sehen Sie sich die markierten Felder an.',
  formInUse:
    '{count, plural, one {# Seite verwendet} other {# Seiten verwenden}} dieses Formular. Nehmen Sie es dort zuerst heraus.',
  formChanged:
    'Der Text, dem Sie zustimmen, hat sich inzwischen geändert. Bitte laden Sie die Seite neu und lesen Sie ihn noch einmal.',
  formOnceMore:
    'Fast fertig: Bitte schauen Sie Ihre Angaben durch und senden Sie sie noch einmal ab. So wissen wir, dass sie von einem Menschen kommen.',
  ...content,
  ...design,
  field: {
    ...design.field,
    circle: 'Das würde zum Anfang zurückführen.',
    past: 'Bitte wählen Sie einen Zeitpunkt, der noch kommt.',
    phone: 'Bitte geben Sie eine Telefonnummer wie +41 44 123 45 67 ein.',
    digits: 'Bitte nur Ziffern.',
    letters: 'Bitte nur Buchstaben.',
    postal: 'Bitte geben Sie eine Postleitzahl wie 8001 oder 00-950 ein.',
    tooEarly: 'Bitte wählen Sie einen Tag ab {from}.',
    tooLate: 'Bitte wählen Sie einen Tag bis {until}.',
    tooFewChoices: 'Bitte wählen Sie mindestens {min}.',
    conditionUnknown: 'Eine Bedingung kann nur eine Auswahl oder eine Einwilligung sein, die vor diesem Feld steht.',
    confirmationNeeded: 'Dieser Zweck braucht eine E-Mail-Adresse, die bestätigt wird. Wählen Sie unten eine.',
    reserved: 'Diese Adresse gehört dem Shop selbst. Bitte wählen Sie eine andere.',
    passwordCommon: 'Dieses Passwort wird als Erstes erraten. Bitte wählen Sie ein anderes; gut ist ein Satz.',
    passwordIsAddress: 'Das Passwort darf Ihre E-Mail-Adresse nicht enthalten.',
    wrongPassword: 'Das ist nicht Ihr Passwort.',
    wrongCode: 'Dieser Code passt nicht oder wurde schon benutzt. Nehmen Sie den, den die App jetzt zeigt.',
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
    unknownPicture: 'Dieses Bild gibt es nicht mehr. Laden Sie es nochmals hoch.',
    otherSize: 'Es muss auf den Pixel so gross sein wie das Bild der Ebene.',
    tooDeep: 'Liegt zu tief.',
    tooMany: 'Einer zu viel.',
    unique: 'Gibt es zweimal.',
    address: 'Bitte geben Sie eine ganze Adresse ein, die mit https:// beginnt.',
    unknown: 'Diese Angabe kennen wir nicht.',
    slug: 'Bitte verwenden Sie nur Kleinbuchstaben, Ziffern und einzelne Bindestriche.',
    code: 'Bitte verwenden Sie nur Kleinbuchstaben, Ziffern und einzelne Bindestriche.',
    colour: 'Bitte geben Sie eine Farbe ein, zum Beispiel #1f6f78.',
    gtin: 'Bitte geben Sie eine Nummer mit 8, 12, 13 oder 14 Ziffern ein.',
    country: 'Bitte wählen Sie ein Land.',
    postalCode: 'Das ist keine Postleitzahl des gewählten Landes.',
    changedByOther: 'In der Zwischenzeit geändert.',
    inUse: 'Wird noch von Produkten verwendet.',
    needsVariant: 'Mindestens eine Variante muss aktiv sein.',
    needsPrice: 'Mindestens eine aktive Variante braucht in einem Markt einen Preis.',
    countryNotServed: 'In dieses Land versenden wir aus diesem Shop nicht.',
    percent: 'Bitte geben Sie einen Prozentsatz von 0,0001 bis 100 ein, zum Beispiel 20 oder 12,5.',
    rate: 'Bitte geben Sie einen Prozentsatz von 0 bis 100 ein, zum Beispiel 8,1.',
    daysBefore: 'Bitte geben Sie mindestens so viele Tage ein wie oben.',
    amountPerCurrency: 'Bitte geben Sie für jede Währung der gewählten Märkte einen Betrag ein.',
    endBeforeStart: 'Das Ende muss nach dem Beginn liegen.',
    patternTooShort: 'Diese Codes wären leicht zu erraten. Bitte verwenden Sie ein längeres Muster.',
    unpriced: 'Das wird hier nicht verkauft.',
    pricePerMarket: 'Bitte geben Sie für jeden Markt einen Betrag ein; auch 0 ist einer.',
    twoOrMore: 'Bitte wählen Sie mindestens zwei.',
    defaultsRefused: 'Die Voreinstellungen verletzen diese Regel. Ändern Sie die Regel oder eine Voreinstellung.',
    noColours: 'Keiner seiner Werte hat eine Farbe.',
    condition: conditions,
    unreadable: 'Das lässt sich nicht lesen: {what}',
    contradictory: 'Widerspricht den anderen markierten Regeln.',
    tooEntangled: 'Über diese Regeln hängen zu viele Wahlen voneinander ab. Lassen Sie einige weg.',
    conflicting: 'Das passt nicht zu einer anderen Auswahl.',
    tooManyChoices: 'Bitte geben Sie höchstens {max} Angaben an.',
    neverValid: 'Die Regeln lassen mit dieser Wahl keine Zusammenstellung zu.',
  },
} satisfies Words<typeof en>
