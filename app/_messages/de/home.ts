import type en from '../en/home'
import type { Words } from '../shape'

export default {
  /** A shop that has not told its own story yet. */
  shelf: {
    title: 'Neu bei uns',
    opening: 'Wir öffnen bald.',
    openingText: 'Die Regale sind noch leer. Schauen Sie bald wieder herein.',
  },
  hero: {
    title: 'Gebaut für den längeren Weg.',
    text: 'Die Vela 125. Stahl, Leder und gerade genug Motor.',
    action: 'Vela 125 ansehen',
  },
  models: {
    title: 'Freiheit in drei Größen.',
    text: 'Eine Linie, einmal gezeichnet. Der Unterschied ist, wie weit Sie wollen.',
    from: 'ab {price}',
    vela50: {
      name: 'Vela 50',
      text: 'Für die Stadt und ihre Abkürzungen. 45 km/h, 78 kg, parkt überall.',
      action: 'Vela 50 ansehen',
    },
    vela125: {
      name: 'Vela 125',
      text: 'Schnell genug für den Pass, leicht genug für den Innenhof.',
      action: 'Vela 125 ansehen',
    },
    velagt: {
      name: 'Vela GT',
      text: 'Zwei Leute, ein Topcase, ein ganzes Wochenende. 300 ccm, die es nie eilig haben.',
      action: 'Vela GT ansehen',
    },
  },
  paints: {
    title: 'Nehmen Sie die, die nach Ihnen aussieht.',
    text: 'Sechs Farben, zwei Felgen, Sättel in zwei Ledern. Tippen Sie auf eine Farbe.',
    legend: 'Farbe',
    action: 'Ihre Vela zusammenstellen',
    ivory: 'Elfenbein',
    lagoon: 'Lagune',
    bordeaux: 'Bordeaux',
    sage: 'Salbei',
    glacier: 'Gletscher',
    graphite: 'Graphit',
  },
  season: {
    title: 'Die Pässe gehen auf. Das Auftragsbuch auch.',
    text: 'Bestellen Sie bis Ende März, und Ihre Vela steht beim Händler, wenn der Schnee weg ist.',
    action: 'Alle Roller',
  },
  gear: {
    title: 'Was mitkommt.',
    text: 'Von denselben Leuten, für dieselben Straßen. Und es passt.',
    action: 'Alles Zubehör',
  },
  service: {
    warranty: 'Vier Jahre Garantie',
    warrantyText: 'Auf Rahmen und Motor, wenn ein Händler einmal im Jahr danach sieht.',
    returns: '14 Tage zum Umentscheiden',
    returnsText: 'Zubehör kommt kostenlos zurück. Roller auch, solange sie zu Hause geblieben sind.',
    parts: 'Teile für zwanzig Jahre',
    partsText: 'Wir haben jede Schraube von jeder Vela, die wir je verkauft haben.',
  },
  dealers: {
    title: 'Erst einmal draufsitzen.',
    text: 'Unsere Händler leihen Ihnen eine Vela für eine Stunde. Ohne Formular, nur mit Ihrem Führerschein.',
    action: 'Probefahrt anfragen',
    day: 'Probefahrten {days}',
  },
  voices: {
    title: 'Ungefragt gesagt.',
    ride: '{model}, {place}',
    first:
      'Gekauft habe ich sie für den Arbeitsweg. Jetzt fahre ich eine halbe Stunde früher los, um mehr davon zu haben.',
    second: 'Ins Topcase passt ein Wocheneinkauf oder ein Wochenende zu zweit. Meine Knie haben den Bus gekündigt.',
    third: 'Nach zwei Wintern sieht das Chrom aus wie im Laden. Die Tasse auf meinem Tisch übrigens auch.',
    firstName: 'Martina K.',
    secondName: 'Jonas R.',
    thirdName: 'Agnieszka W.',
  },
} satisfies Words<typeof en>
