import { asset, block, form, type SeedPage, say, toPage } from './page'

/** The landing page of the spring launch. */
export const spring: SeedPage = {
  key: 'spring',
  slug: say('spring', 'fruehling', 'wiosna'),
  title: say('Ready for spring', 'Bereit für den Frühling', 'Gotowi na wiosnę'),
  description: say(
    'Order until the end of March and your Vela stands at the dealer when the passes open.',
    'Bis Ende März bestellen, und Ihre Vela steht beim Händler, wenn die Pässe aufgehen.',
    'Zamów do końca marca, a Twoja Vela będzie u dealera, gdy otworzą się przełęcze.',
  ),
  picture: asset('pair'),
  blocks: [
    block('hero', {
      layout: 'split',
      focus: 'centre',
      picture: asset('pair'),
      eyebrow: say('Spring 2027', 'Frühling 2027', 'Wiosna 2027'),
      title: say('First to the top.', 'Als Erste oben.', 'Pierwsi na górze.'),
      text: say(
        'Order now, ride when the snow is gone.',
        'Jetzt bestellen, fahren, wenn der Schnee weg ist.',
        'Zamów teraz, jedź, gdy zniknie śnieg.',
      ),
      actionLabel: say('Put yours together', 'Ihre zusammenstellen', 'Złóż swoją'),
      action: { to: 'model', slug: 'vela-125' },
      secondLabel: say('Ask for a test ride', 'Probefahrt anfragen', 'Zapytaj o jazdę próbną'),
      second: toPage('test-ride'),
    }),
    block('countdown', {
      title: say('Until the order book closes', 'Bis das Auftragsbuch schließt', 'Do zamknięcia zamówień'),
      text: say(
        'Who orders by then has it at the dealer in the first week of May.',
        'Wer bis dahin bestellt, hat sie in der ersten Maiwoche beim Händler.',
        'Kto zamówi do tego dnia, odbierze ją u dealera w pierwszym tygodniu maja.',
      ),
      until: '2027-03-31T21:59:00.000Z',
      after: say(
        'The order book for spring is closed. What is built now is ready in summer.',
        'Das Auftragsbuch für den Frühling ist geschlossen. Was jetzt gebaut wird, ist im Sommer fertig.',
        'Wiosenne zamówienia są zamknięte. To, co powstaje teraz, będzie gotowe latem.',
      ),
    }),
    block('comparison', {
      title: say('Which of the three?', 'Welche von den dreien?', 'Która z trzech?'),
      text: say(
        'City, country, or both with luggage. The rest is paint.',
        'Stadt, Land oder beides mit Gepäck. Der Rest ist Farbe.',
        'Miasto, trasa albo jedno i drugie z bagażem. Reszta to lakier.',
      ),
      products: ['vela-50', 'vela-125', 'vela-gt'],
    }),
    block('story', {
      layout: 'over',
      side: 'left',
      ground: 'dusk',
      picture: asset('gt-touring'),
      eyebrow: 'Vela GT',
      title: say('The weekend fits in.', 'Das Wochenende passt hinein.', 'Weekend się zmieści.'),
      text: say(
        '<p>A top case for two helmets, a screen that keeps the fly out of the smile, and 300 cc that never hurry.</p>',
        '<p>Ein Topcase für zwei Helme, eine Scheibe, die die Fliege vom Lächeln fernhält, und 300 ccm, die es nie eilig haben.</p>',
        '<p>Kufer na dwa kaski, szyba, która chroni uśmiech przed muchą, i 300 cm³, którym nigdy się nie śpieszy.</p>',
      ),
      actionLabel: say('See the Vela GT', 'Vela GT ansehen', 'Zobacz Velę GT'),
      action: { to: 'product', slug: 'vela-gt' },
    }),
    block('hotspots', {
      title: say('What is on it for the road', 'Was für die Reise drauf ist', 'Co zabiera w drogę'),
      text: say(
        'Each of these can be added later, with four screws and no drill.',
        'Alles lässt sich nachrüsten, mit vier Schrauben und ohne Bohrer.',
        'Wszystko można dołożyć później, czterema śrubami i bez wiertarki.',
      ),
      picture: asset('winter'),
      points: [
        {
          x: 58,
          y: 37.5,
          product: 'top-case',
          label: '',
          text: say(
            'Two helmets, or one very large loaf.',
            'Zwei Helme oder ein sehr großes Brot.',
            'Dwa kaski albo bardzo duży chleb.',
          ),
        },
        {
          x: 80,
          y: 20,
          product: 'touring-screen',
          label: '',
          text: say('Quiet up to 90 km/h.', 'Ruhe bis 90 km/h.', 'Cisza do 90 km/h.'),
        },
        {
          x: 62.5,
          y: 52.5,
          product: 'comfort-saddle',
          label: '',
          text: say('Four hours, then coffee.', 'Vier Stunden, dann Kaffee.', 'Cztery godziny, potem kawa.'),
        },
        {
          x: 85,
          y: 77.5,
          product: 'classic-wheel',
          label: '',
          text: say('Spring tyres come on them.', 'Mit Frühlingsreifen.', 'Z wiosennymi oponami.'),
        },
      ],
    }),
    block('configuratorTeaser', {
      model: 'vela-gt',
      title: say('Nine paints for it.', 'Neun Farben dafür.', 'Dziewięć lakierów do wyboru.'),
      text: say(
        'Three of them only this spring. Touch one.',
        'Drei davon nur in diesem Frühling. Tippen Sie eine an.',
        'Trzy tylko tej wiosny. Dotknij jednego.',
      ),
      actionLabel: say('Make it yours', 'Ihre Vela zusammenstellen', 'Stwórz swoją Velę'),
      looks: [],
    }),
    block('faq', {
      title: say('Before you order', 'Bevor Sie bestellen', 'Zanim zamówisz'),
      items: [
        {
          question: say(
            'May I still change the paint?',
            'Kann ich die Farbe noch ändern?',
            'Czy mogę jeszcze zmienić lakier?',
          ),
          answer: say(
            '<p>Until we begin to build, which we tell you by e-mail a day before. Everything else, too.</p>',
            '<p>Bis wir anfangen zu bauen; das sagen wir Ihnen einen Tag vorher per E-Mail. Alles andere auch.</p>',
            '<p>Do chwili, gdy zaczniemy budować; uprzedzimy o tym mailem dzień wcześniej. Resztę też.</p>',
          ),
        },
        {
          question: say('What do I pay now?', 'Was bezahle ich jetzt?', 'Ile płacę teraz?'),
          answer: say(
            '<p>The whole price by card, or monthly. If it comes later than promised, you may step back and have everything returned within five days.</p>',
            '<p>Den ganzen Preis mit Karte oder monatlich. Kommt sie später als versprochen, treten Sie zurück und haben alles in fünf Tagen wieder.</p>',
            '<p>Całą cenę kartą albo miesięcznie. Jeśli dotrze później, niż obiecaliśmy, możesz zrezygnować i w pięć dni odzyskasz wszystko.</p>',
          ),
        },
        {
          question: say(
            'Which licence do I need?',
            'Welchen Führerschein brauche ich?',
            'Jakie prawo jazdy jest potrzebne?',
          ),
          answer: say(
            '<p>That depends on model and country. The guide <a href="guides/which-vela">Which Vela?</a> has it in one table.</p>',
            '<p>Das hängt von Modell und Land ab. Der Ratgeber <a href="ratgeber/welche-vela">Welche Vela?</a> zeigt es in einer Tabelle.</p>',
            '<p>To zależy od modelu i kraju. Poradnik <a href="poradniki/ktora-vela">Która Vela?</a> pokazuje to w jednej tabeli.</p>',
          ),
        },
      ],
    }),
    block('snippet', { page: { page: 'letter' } }),
  ],
}

/** Where every dealer’s “ask for a test ride” leads. */
export const testRide: SeedPage = {
  key: 'test-ride',
  slug: say('test-ride', 'probefahrt', 'jazda-probna'),
  title: say('An hour with a Vela', 'Eine Stunde mit einer Vela', 'Godzina z Velą'),
  description: say(
    'Ask for a test ride at the dealer near you.',
    'Fragen Sie eine Probefahrt beim Händler in Ihrer Nähe an.',
    'Zapytaj o jazdę próbną u dealera w pobliżu.',
  ),
  picture: asset('vela-125-sage-front34'),
  blocks: [
    block('hero', {
      layout: 'split',
      picture: asset('vela-125-sage-front34'),
      title: say('An hour with a Vela.', 'Eine Stunde mit einer Vela.', 'Godzina z Velą.'),
      text: say(
        'Tell us which one and when. The dealer near you calls back within a day.',
        'Sagen Sie uns, welche und wann. Der Händler in Ihrer Nähe ruft innerhalb eines Tages zurück.',
        'Powiedz, która i kiedy. Dealer w pobliżu oddzwoni w ciągu dnia.',
      ),
    }),
    block('form', {
      title: say('Your ride', 'Ihre Fahrt', 'Twoja jazda'),
      text: say(
        'Bring your licence and shoes with a heel.',
        'Bringen Sie Führerschein und feste Schuhe mit.',
        'Zabierz prawo jazdy i pełne buty.',
      ),
      form: form('test-ride'),
    }),
    block('quote', {
      title: say('Said at the kerb', 'Am Straßenrand gesagt', 'Usłyszane przy krawężniku'),
      layout: 'loud',
      quotes: [
        {
          text: say(
            'I only wanted to sit on it. That was in April.',
            'Ich wollte nur einmal draufsitzen. Das war im April.',
            'Chciałem tylko usiąść. To było w kwietniu.',
          ),
          name: 'Piotr Z.',
          about: 'Vela GT, Gdańsk',
          stars: 0,
        },
      ],
    }),
  ],
}
