import { asset, block, type SeedPage, say, toPage } from './page'

const same = (word: string) => say(word, word, word)

/** Who makes them, and the page above the legal notes. */
export const company: SeedPage[] = [
  {
    key: 'about',
    slug: say('about', 'ueber-uns', 'o-nas'),
    title: say('The workshop', 'Die Werkstatt', 'Warsztat'),
    description: say(
      'Forty people, one press, and a drawing that has not changed since the first one.',
      'Vierzig Leute, eine Presse und eine Zeichnung, die sich seit der ersten nicht geändert hat.',
      'Czterdzieści osób, jedna prasa i rysunek, który nie zmienił się od pierwszego.',
    ),
    picture: asset('headset'),
    blocks: [
      block('hero', {
        layout: 'stage',
        focus: 'right',
        picture: asset('headset'),
        eyebrow: say('The workshop', 'Die Werkstatt', 'Warsztat'),
        title: say('Drawn once.', 'Einmal gezeichnet.', 'Raz narysowana.'),
        text: say(
          'Forty people, one press, and a line that nobody has dared to touch.',
          'Vierzig Leute, eine Presse und eine Linie, die niemand anzurühren wagt.',
          'Czterdzieści osób, jedna prasa i linia, której nikt nie śmie poprawić.',
        ),
      }),
      block('story', {
        layout: 'split',
        side: 'right',
        ground: 'plain',
        picture: asset('vela-125-sage-rear34'),
        title: say(
          'Steel, because it can be mended.',
          'Stahl, weil man ihn flicken kann.',
          'Stal, bo można ją naprawić.',
        ),
        text: say(
          '<p>A dent in plastic is the end of a part. A dent in steel is a Saturday. We press the body from one sheet, weld it by hand, and paint it four times.</p><p>It is heavier by six kilos. They keep it on the road.</p>',
          '<p>Eine Delle im Kunststoff ist das Ende eines Teils. Eine Delle im Stahl ist ein Samstag. Wir pressen die Karosserie aus einem Blech, schweißen sie von Hand und lackieren sie viermal.</p><p>Sie wiegt sechs Kilo mehr. Die halten sie auf der Straße.</p>',
          '<p>Wgniecenie w plastiku to koniec części. Wgniecenie w stali to jedna sobota. Nadwozie tłoczymy z jednego arkusza, spawamy ręcznie i lakierujemy cztery razy.</p><p>Jest cięższe o sześć kilo. One trzymają ją na drodze.</p>',
        ),
        actionLabel: '',
        action: null,
      }),
      block('gallery', {
        title: say('Six paints, no others', 'Sechs Farben, keine andere', 'Sześć lakierów, żadnych innych'),
        layout: 'row',
        pictures: [
          ['lagoon', say('Lagoon', 'Lagune', 'Laguna')],
          ['ivory', say('Ivory', 'Elfenbein', 'Kość słoniowa')],
          ['bordeaux', same('Bordeaux')],
          ['glacier', say('Glacier', 'Gletscher', 'Lodowiec')],
          ['graphite', say('Graphite', 'Graphit', 'Grafit')],
        ].map(([paint, caption]) => ({ picture: asset(`vela-125-${paint}-front34`), caption })),
      }),
      block('quote', {
        title: '',
        layout: 'loud',
        quotes: [
          {
            text: say(
              'We do not build the next one better. We build the same one, again, and well.',
              'Wir bauen die nächste nicht besser. Wir bauen dieselbe noch einmal, und gut.',
              'Następnej nie robimy lepiej. Robimy tę samą, jeszcze raz, i dobrze.',
            ),
            name: 'Elena Ferrari',
            about: say('who runs the workshop', 'leitet die Werkstatt', 'kieruje warsztatem'),
            stars: 0,
          },
        ],
      }),
      block('snippet', { page: { page: 'promises' } }),
      block('action', {
        label: say('Ask for a test ride', 'Probefahrt anfragen', 'Zapytaj o jazdę próbną'),
        link: toPage('test-ride'),
        look: 'strong',
        align: 'centre',
      }),
    ],
  },
  {
    key: 'legal',
    slug: same('legal'),
    title: say('Legal', 'Rechtliches', 'Informacje prawne'),
    description: say(
      'What applies here, in plain words.',
      'Was hier gilt, in klaren Worten.',
      'Co tu obowiązuje, prostymi słowami.',
    ),
    blocks: [block('articles', { below: '', most: 12, layout: 'list' })],
  },
]

/** What visitors allow, among the legal notes. */
export const cookies: SeedPage = {
  key: 'legal/cookies',
  parent: 'legal',
  slug: same('cookies'),
  title: say('Cookie settings', 'Cookie-Einstellungen', 'Ustawienia cookies'),
  description: say(
    'You decide what we may remember.',
    'Sie entscheiden, was wir uns merken dürfen.',
    'Decydujesz, co wolno nam zapamiętać.',
  ),
  blocks: [block('consentChoices', { text: '' })],
}

/** What new pages begin as. */
export const templates: SeedPage[] = [
  {
    key: 'template/landing',
    kind: 'template',
    slug: same('landing'),
    title: say('Landing page', 'Landingpage', 'Strona docelowa'),
    description: same(''),
    blocks: [
      block('hero', {
        layout: 'stage',
        picture: asset('morning-side'),
        title: say('One sentence.', 'Ein Satz.', 'Jedno zdanie.'),
        text: say('And why it matters.', 'Und warum er zählt.', 'I dlaczego to ważne.'),
      }),
      block('productGrid', {
        title: say('What belongs to it', 'Was dazugehört', 'Co do tego należy'),
        by: 'newest',
        most: 4,
      }),
      { ...block('snippet', { page: { page: 'letter' } }), locked: true },
    ],
  },
  {
    key: 'template/article',
    kind: 'template',
    slug: same('article'),
    title: say('Guide', 'Ratgeber', 'Poradnik'),
    description: same(''),
    blocks: [
      block('picture', { picture: asset('travel'), width: 'page', ratio: 'wide', caption: '' }),
      block('richText', {
        text: say(
          '<p>What it is about, in two sentences.</p><h2>First</h2><p></p><h2>Then</h2><p></p>',
          '<p>Worum es geht, in zwei Sätzen.</p><h2>Zuerst</h2><p></p><h2>Dann</h2><p></p>',
          '<p>O co chodzi, w dwóch zdaniach.</p><h2>Najpierw</h2><p></p><h2>Potem</h2><p></p>',
        ),
      }),
    ],
  },
]
