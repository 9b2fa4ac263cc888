import { asset, block, form, type SeedPage, say, toPage } from './page'

const product = (
  slug: string,
  picture: string,
  layout: string,
  text: ReturnType<typeof say>,
  action: ReturnType<typeof say>,
) =>
  block('productTeaser', { product: slug, picture: asset(picture), layout, focus: 'left', text, actionLabel: action })

const paints = ['lagoon', 'ivory', 'sage', 'glacier', 'bordeaux', 'graphite']

const dealers = (market: 'ch' | 'de' | 'pl', items: [city: string, name: string, street: string][]) =>
  block(
    'places',
    {
      title: say('Sit on one first.', 'Erst einmal draufsitzen.', 'Najpierw usiądź.'),
      text: say(
        'Our dealers lend you a Vela for an hour. No form, only your licence.',
        'Unsere Händler leihen Ihnen eine Vela für eine Stunde. Nur mit Ihrem Führerschein.',
        'Nasi dealerzy wypożyczą Ci Velę na godzinę. Wystarczy prawo jazdy.',
      ),
      items: items.map(([city, name, street]) => ({ city, name, street })),
      actionLabel: say('Ask for a test ride', 'Probefahrt anfragen', 'Zapytaj o jazdę próbną'),
      action: toPage('test-ride'),
    },
    [market],
  )

/** The brand's first page. Addresses of dealers do not exist. */
export const home: SeedPage = {
  key: 'home',
  slug: say('', '', ''),
  title: say('Vela. Scooters and touring gear', 'Vela. Roller und Reisegepäck', 'Vela. Skutery i ekwipunek'),
  description: say(
    'Light-footed scooters and the gear for the longer way. Made in three sizes and six paints, sold directly and by dealers.',
    'Leichtfüßige Roller und die Ausrüstung für den längeren Weg. In drei Größen und sechs Farben, direkt und beim Händler.',
    'Lekkie skutery i ekwipunek na dłuższą drogę. Trzy rozmiary, sześć lakierów, prosto od nas i u dealerów.',
  ),
  picture: asset('morning-side'),
  blocks: [
    block('hero', {
      layout: 'stage',
      focus: 'right',
      picture: asset('morning-side'),
      title: say('Built for the longer way.', 'Gebaut für den längeren Weg.', 'Zbudowana na dłuższą drogę.'),
      text: say(
        'The Vela 125. Steel, leather and just enough engine.',
        'Die Vela 125. Stahl, Leder und gerade genug Motor.',
        'Vela 125. Stal, skóra i akurat tyle silnika, ile trzeba.',
      ),
      actionLabel: say('See the Vela 125', 'Vela 125 ansehen', 'Zobacz Velę 125'),
      action: { to: 'product', slug: 'vela-125' },
    }),
    block('section', {
      title: say('Three sizes of freedom.', 'Freiheit in drei Größen.', 'Wolność w trzech rozmiarach.'),
      text: say(
        'One line, drawn once. What differs is how far you want to go.',
        'Eine Linie, einmal gezeichnet. Der Unterschied ist, wie weit Sie wollen.',
        'Jedna linia, narysowana raz. Różnica w tym, jak daleko chcesz pojechać.',
      ),
      content: [
        block('columns', {
          layout: 'offset',
          first: [
            product(
              'vela-50',
              'vela-50-glacier-front34',
              'tile',
              say(
                'For the city and its shortcuts. 45 km/h, 78 kg, parks anywhere.',
                'Für die Stadt und ihre Abkürzungen. 45 km/h, 78 kg, parkt überall.',
                'Na miasto i jego skróty. 45 km/h, 78 kg, zaparkuje wszędzie.',
              ),
              say('See the Vela 50', 'Vela 50 ansehen', 'Zobacz Velę 50'),
            ),
          ],
          second: [
            product(
              'vela-125',
              'vela-125-bordeaux-front34',
              'tile',
              say(
                'Quick enough for the pass, light enough for the courtyard.',
                'Schnell genug für den Pass, leicht genug für den Innenhof.',
                'Dość szybka na przełęcz, dość lekka na podwórko.',
              ),
              say('See the Vela 125', 'Vela 125 ansehen', 'Zobacz Velę 125'),
            ),
          ],
        }),
      ],
    }),
    product(
      'vela-gt',
      'gt-touring',
      'over',
      say(
        'Two people, one top case, a whole weekend. 300 cc that never hurry.',
        'Zwei Leute, ein Topcase, ein ganzes Wochenende. 300 ccm, die es nie eilig haben.',
        'Dwie osoby, jeden kufer, cały weekend. 300 cm³, którym nigdy się nie śpieszy.',
      ),
      say('See the Vela GT', 'Vela GT ansehen', 'Zobacz Velę GT'),
    ),
    block('configuratorTeaser', {
      model: 'vela-125',
      title: say(
        'Choose the one that looks like you.',
        'Nehmen Sie die, die nach Ihnen aussieht.',
        'Wybierz tę, która wygląda jak Ty.',
      ),
      text: say(
        'Six paints, two wheels, saddles in two leathers. Touch a colour and see.',
        'Sechs Farben, zwei Felgen, Sättel in zwei Ledern. Tippen Sie auf eine Farbe.',
        'Sześć lakierów, dwa rodzaje felg, siodła w dwóch skórach. Dotknij koloru i zobacz.',
      ),
      actionLabel: say('Make it yours', 'Ihre Vela zusammenstellen', 'Stwórz swoją Velę'),
      looks: paints.map((value) => ({ value, picture: asset(`vela-125-${value}-side`) })),
    }),
    block('story', {
      layout: 'below',
      side: 'right',
      ground: 'dusk',
      picture: asset('range'),
      title: say(
        'The passes open. So does the order book.',
        'Die Pässe gehen auf. Das Auftragsbuch auch.',
        'Otwierają się przełęcze. I zamówienia.',
      ),
      text: say(
        '<p>Order until the end of March and your Vela stands at the dealer when the snow is gone.</p>',
        '<p>Bestellen Sie bis Ende März, und Ihre Vela steht beim Händler, wenn der Schnee weg ist.</p>',
        '<p>Zamów do końca marca, a Twoja Vela będzie u dealera, gdy zniknie śnieg.</p>',
      ),
      actionLabel: say('Ready for spring', 'Bereit für den Frühling', 'Gotowi na wiosnę'),
      action: toPage('spring'),
    }),
    block('productGrid', {
      title: say('What comes along.', 'Was mitkommt.', 'Co jedzie z Tobą.'),
      text: say(
        'Made by the same people, for the same roads. And it fits.',
        'Von denselben Leuten, für dieselben Straßen. Und es passt.',
        'Od tych samych ludzi, na te same drogi. I wszystko pasuje.',
      ),
      by: 'picked',
      layout: 'feature',
      products: ['weekender', 'corsa-helmet', 'top-case', 'riding-goggles', 'insulated-bottle'],
      actionLabel: say('All gear', 'Alles Zubehör', 'Całe wyposażenie'),
      action: { to: 'category', slug: 'luggage' },
    }),
    block('snippet', { page: { page: 'promises' } }),
    block('section', {
      anchor: 'dealers',
      width: 'full',
      space: 'none',
      content: [
        dealers('ch', [
          ['Zürich', 'Rollerhaus Limmat', 'Alte Werkstrasse 14'],
          ['Bern', 'Zweirad Aarebogen', 'Mattenrain 3'],
          ['Luzern', 'Garage Seeblick', 'Kapellrain 22'],
          ['Chur', 'Passwerk', 'Obere Plessurgasse 7'],
          ['Lugano', 'Officina Ceresio', 'Via del Molo 5'],
        ]),
        dealers('de', [
          ['Berlin', 'Kiezroller', 'Lindenhof 31'],
          ['Hamburg', 'Zweirad Elbgang', 'Am Alten Kai 9'],
          ['München', 'Isar Scooter', 'Flößerweg 12'],
          ['Köln', 'Rollwerk Süd', 'Veedelstraße 40'],
          ['Freiburg', 'Schwarzwaldroller', 'Bächlegasse 6'],
        ]),
        dealers('pl', [
          ['Warszawa', 'Skutery Powiśle', 'ul. Stara Dobra 18'],
          ['Kraków', 'Warsztat pod Wawelem', 'ul. Bednarza 4'],
          ['Wrocław', 'Dwa Koła Odra', 'ul. Mostowa Nowa 27'],
          ['Gdańsk', 'Skuter Marina', 'ul. Żeglarzy 11'],
          ['Zakopane', 'Przełęcz', 'ul. Pod Halą 2'],
        ]),
      ],
    }),
    block('section', {
      anchor: 'voices',
      width: 'full',
      space: 'none',
      content: [
        block('quote', {
          title: say('Riders, unprompted.', 'Ungefragt gesagt.', 'Powiedziane bez pytania.'),
          layout: 'loud',
          quotes: [
            {
              text: say(
                'I bought it for the commute. Now I leave half an hour earlier, to have more of it.',
                'Gekauft habe ich sie für den Arbeitsweg. Jetzt fahre ich eine halbe Stunde früher los, um mehr davon zu haben.',
                'Kupiłam ją na dojazdy do pracy. Teraz wyjeżdżam pół godziny wcześniej, żeby mieć z tego więcej.',
              ),
              name: 'Martina K.',
              about: 'Vela 125, Luzern',
              stars: 5,
            },
            {
              text: say(
                'The top case takes a week of shopping or a weekend of two. My knees have retired from the bus.',
                'Ins Topcase passt ein Wocheneinkauf oder ein Wochenende zu zweit. Meine Knie haben den Bus gekündigt.',
                'Do kufra wchodzą zakupy na tydzień albo weekend dla dwojga. Moje kolana pożegnały się z autobusem.',
              ),
              name: 'Jonas R.',
              about: 'Vela GT, Freiburg',
              stars: 4.8,
            },
            {
              text: say(
                'After two winters the chrome looks as it did in the shop. The mug on my desk, too.',
                'Nach zwei Wintern sieht das Chrom aus wie im Laden. Die Tasse auf meinem Tisch übrigens auch.',
                'Po dwóch zimach chrom wygląda jak w sklepie. Kubek na moim biurku zresztą też.',
              ),
              name: 'Agnieszka W.',
              about: 'Vela 50, Kraków',
              stars: 5,
            },
          ],
        }),
      ],
    }),
    block('snippet', { page: { page: 'letter' } }),
  ],
}

/** What stands on several pages and is kept in one place. */
export const snippets: SeedPage[] = [
  {
    key: 'promises',
    kind: 'snippet',
    slug: say('promises', 'versprechen', 'obietnice'),
    title: say('Promises', 'Versprechen', 'Obietnice'),
    description: say('', '', ''),
    blocks: [
      block('facts', {
        picture: asset('headset'),
        focus: 'right',
        items: [
          {
            term: say('Four years of warranty', 'Vier Jahre Garantie', 'Cztery lata gwarancji'),
            text: say(
              'On frame and engine, when a dealer looks after it once a year.',
              'Auf Rahmen und Motor, wenn ein Händler einmal im Jahr danach sieht.',
              'Na ramę i silnik, jeśli raz w roku zajrzy tam dealer.',
            ),
          },
          {
            term: say('14 days to change your mind', '14 Tage zum Umentscheiden', '14 dni na zmianę zdania'),
            text: say(
              'Gear comes back free of charge. Scooters, too, if they have stayed at home.',
              'Zubehör kommt kostenlos zurück. Roller auch, solange sie zu Hause geblieben sind.',
              'Wyposażenie wraca bezpłatnie. Skutery też, o ile zostały w domu.',
            ),
          },
          {
            term: say('Parts for twenty years', 'Teile für zwanzig Jahre', 'Części przez dwadzieścia lat'),
            text: say(
              'We keep every screw of every Vela that we have ever sold.',
              'Wir haben jede Schraube von jeder Vela, die wir je verkauft haben.',
              'Mamy każdą śrubkę do każdej Veli, jaką kiedykolwiek sprzedaliśmy.',
            ),
          },
        ],
      }),
    ],
  },
  {
    key: 'letter',
    kind: 'snippet',
    slug: say('letter', 'brief', 'list'),
    title: say('Letter', 'Brief', 'List'),
    description: say('', '', ''),
    blocks: [
      block('newsletter', {
        title: say('Four letters a year.', 'Vier Briefe im Jahr.', 'Cztery listy w roku.'),
        text: say(
          'One for each season: roads, care, and what is new in the workshop.',
          'Einer für jede Jahreszeit: Straßen, Pflege und was es Neues in der Werkstatt gibt.',
          'Po jednym na porę roku: drogi, pielęgnacja i nowości z warsztatu.',
        ),
        form: form('newsletter'),
        ground: 'sunken',
      }),
    ],
  },
]
