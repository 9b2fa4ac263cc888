import type en from '../en/design-errors'
import type { Words } from '../shape'

export default {
  tokensFaulty: '{count, plural, one {Ein Token ist} other {# Tokens sind}} nicht lesbar. Es wurde nichts übernommen.',
  hardToRead:
    '«{front}» auf «{ground}» ist schwer lesbar{mode, select, dark { im Dunkeln} other {}}: Kontrast {found} statt {least}.{more, plural, =0 {} one { Ein weiteres Paar ebenso.} other { # weitere Paare ebenso.}} Ändern Sie die Farben, oder bestätigen Sie, dass Sie trotzdem veröffentlichen.',
  themeIsOn: 'Dieses Design ist sichtbar. Schalten Sie es zuerst aus, oder schalten Sie ein anderes ein.',
  themeNotPublished: 'Dieses Design ist noch nicht veröffentlicht. Veröffentlichen Sie es zuerst.',
  linkGone: 'Dieser Link ist abgelaufen oder wurde zurückgenommen. Bitten Sie um einen neuen.',
  field: {
    noType: 'Der Typ fehlt, auch an der Gruppe.',
    noValue: 'Hier fehlt ein Token mit einem Wert.',
    notAColour: 'Das ist keine Farbe. Schreiben Sie sie wie #14332a oder oklch(0.285 0.038 168).',
    notASize: 'Das ist keine Grösse. Schreiben Sie sie wie 0.5rem oder 8px.',
    notANumber: 'Das ist keine Zahl.',
    notATime: 'Das ist keine Dauer. Schreiben Sie sie wie 160ms.',
    notACurve: 'Eine Kurve hat vier Zahlen, die erste und dritte zwischen 0 und 1.',
    notAFamily: 'Ein Schriftname besteht aus Buchstaben, Ziffern, Leerzeichen und Bindestrichen.',
    notAWeight: 'Eine Strichstärke ist eine Zahl von 1 bis 1000 oder ein Name wie bold.',
    notAShadow: 'Ein Schatten braucht Farbe, zwei Versätze, Unschärfe und Ausdehnung.',
    notATypography: 'Eine Typografie braucht mindestens Schrift und Grösse.',
    noSuchToken: 'Das Token, für das es steht, gibt es nicht.',
    roundabout: 'Es steht am Ende für sich selbst.',
    otherType: 'Es steht für ein Token anderen Typs.',
    badName: 'Ein Name enthält keine Punkte, geschweiften Klammern oder Dollarzeichen.',
    tooDeep: 'Es sind zu viele Tokens oder ineinanderliegende Gruppen.',
    endsBeforeStart: 'Das Ende muss nach dem Anfang liegen.',
  },
} satisfies Words<typeof en>
