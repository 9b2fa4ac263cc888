import {
  alarm,
  caseNeedsRack,
  graphiteIsGraphite,
  phone,
  rack,
  screen,
  security,
  service,
  steps,
  topCase,
  uLock,
  weightFact,
} from './equipment'
import { fitsEvery } from './fits-every'
import type { SeedModel } from './model'
import { paintFeature } from './paints'
import { pictures } from './pictures'
import { part, priced, say } from './say'

export const vela50: SeedModel = {
  slug: 'vela-50',
  product: 'vela-50',
  steps,
  features: [
    {
      code: 'engine',
      label: say('Engine', 'Motor', 'Silnik'),
      step: 'engine',
      shown: 'list',
      default: 'city-45',
      values: [
        {
          code: 'city-45',
          label: say('City, 45 km/h', 'City, 45 km/h', 'City, 45 km/h'),
          numbers: { supply: 40 },
          parts: [part('VP-ENGINE-50')],
        },
        {
          code: 'calm-25',
          label: say('Calm, 25 km/h', 'Calm, 25 km/h', 'Calm, 25 km/h'),
          about: say(
            'Throttled for the first licence of all, for one person.',
            'Gedrosselt für den allerersten Ausweis, für eine Person.',
            'Zdławiony na pierwsze uprawnienia, dla jednej osoby.',
          ),
          surcharge: priced(-150),
          numbers: { supply: 40 },
          parts: [part('VP-ENGINE-50'), part('VP-THROTTLE-25')],
        },
      ],
    },
    paintFeature('50', ['ivory', 'lagoon', 'bordeaux', 'sage', 'glacier', 'graphite', 'saffron'], 'glacier'),
    {
      code: 'wheels',
      label: say('Wheels', 'Räder', 'Koła'),
      step: 'wheels',
      shown: 'picture',
      default: 'classic',
      values: [
        {
          code: 'classic',
          label: say('Classic, in steel', 'Klassisch, aus Stahl', 'Klasyczne, stalowe'),
          numbers: { weight: 1400 },
          parts: [part('VP-CLASSIC-WHEEL-10', 2)],
        },
        {
          code: 'alloy',
          label: say('Alloy, polished', 'Aluminium, poliert', 'Aluminiowe, polerowane'),
          surcharge: priced(140),
          parts: [part('VP-ALLOY-WHEEL-10', 2)],
        },
      ],
    },
    {
      code: 'seat',
      label: say('Seat', 'Sitzbank', 'Siedzenie'),
      step: 'seat',
      shown: 'picture',
      default: 'solo',
      values: [
        { code: 'solo', label: say('Solo', 'Solo', 'Solo'), parts: [part('VP-SADDLE-SOLO')] },
        {
          code: 'comfort',
          label: say('For two', 'Für zwei', 'Dla dwojga'),
          surcharge: priced(90),
          numbers: { weight: 1200 },
          parts: [part('VP-SADDLE-TWO')],
        },
      ],
    },
    rack,
    topCase,
    screen,
    phone,
    security(uLock, alarm),
    service(220),
  ],
  rules: [
    caseNeedsRack,
    graphiteIsGraphite,
    {
      type: 'excludes',
      of: ['seat = comfort', 'rack = chrome'],
      label: say(
        'On the short tail there is room for a passenger or for a rack.',
        'Auf dem kurzen Heck ist Platz für einen Sozius oder für einen Träger.',
        'Na krótkim tyle jest miejsce dla pasażera albo na bagażnik.',
      ),
    },
    {
      type: 'requires',
      when: 'engine = calm-25',
      needs: 'seat = solo',
      label: say(
        'At 25 km/h the law lets you ride alone.',
        'Mit 25 km/h fährt man nach dem Gesetz allein.',
        'Przy 25 km/h przepisy pozwalają jechać tylko samemu.',
      ),
    },
    {
      type: 'expression',
      expression: 'sum(weight) <= 9000',
      label: say(
        'So equipped it would weigh more than it is approved for: 98 kg.',
        'So ausgestattet wöge sie mehr, als zugelassen ist: 98 kg.',
        'Z tym wyposażeniem ważyłaby więcej, niż pozwala homologacja: 98 kg.',
      ),
    },
  ],
  editions: [
    {
      code: 'scuola',
      label: say('Scuola', 'Scuola', 'Scuola'),
      about: say(
        'The first scooter: calm, with a lock and a place for the phone.',
        'Der erste Roller: ruhig, mit Schloss und Platz fürs Telefon.',
        'Pierwszy skuter: spokojny, z zapięciem i miejscem na telefon.',
      ),
      choices: { engine: 'calm-25', paint: 'saffron', phone: 'holder', security: 'u-lock' },
    },
    {
      code: 'mercato',
      label: say('Mercato', 'Mercato', 'Mercato'),
      about: say(
        'For the market: rack and top case in its own colour.',
        'Für den Markt: Träger und Topcase in der eigenen Farbe.',
        'Na targ: bagażnik i kufer w tym samym kolorze.',
      ),
      choices: { paint: 'glacier', rack: 'chrome', case: 'matching' },
    },
  ],
  packages: [
    {
      code: 'market',
      label: say('Market package', 'Marktpaket', 'Pakiet targowy'),
      about: say(
        'Rack and matching top case together.',
        'Träger und passendes Topcase zusammen.',
        'Bagażnik i dopasowany kufer razem.',
      ),
      choices: { rack: 'chrome', case: 'matching' },
      reduction: priced(50),
    },
  ],
  needs: [
    {
      code: 'who',
      question: say('Who rides along?', 'Wer fährt mit?', 'Kto jedzie z Tobą?'),
      answers: [
        { code: 'nobody', label: say('Nobody', 'Niemand', 'Nikt'), choices: { seat: 'solo' } },
        { code: 'someone', label: say('Someone', 'Jemand', 'Ktoś'), choices: { seat: 'comfort', engine: 'city-45' } },
        {
          code: 'shopping',
          label: say('The shopping', 'Der Einkauf', 'Zakupy'),
          choices: { seat: 'solo', rack: 'chrome', case: 'matching' },
        },
      ],
    },
  ],
  facts: [
    weightFact(89_000),
    {
      kind: 'cases',
      code: 'licence',
      label: say('Licence', 'Führerschein', 'Prawo jazdy'),
      cases: [
        { code: 'm', when: 'engine = calm-25', label: say('Moped (25 km/h)', 'Mofa (25 km/h)', 'Motorower (25 km/h)') },
        { code: 'am', label: say('AM (45 km/h)', 'AM (45 km/h)', 'AM (45 km/h)') },
      ],
    },
  ],
  pictures: pictures('vela-50', ['classic', 'alloy'], ['solo', 'comfort']),
  accessories: [
    { product: 'top-case', condition: 'rack = chrome & case = none' },
    { product: 'chrome-rack', condition: 'rack = none & seat = solo' },
    { product: 'touring-screen', condition: 'screen = none' },
    { product: 'phone-holder', condition: 'phone = none' },
    { product: 'saddlebag', condition: 'seat = comfort | rack = none' },
    { product: 'u-lock', condition: 'security != u-lock' },
    { product: 'weekender', condition: 'rack = chrome & case = none' },
    ...fitsEvery,
  ],
}
