import {
  alarm,
  caseNeedsRack,
  graphiteIsGraphite,
  grips,
  noSportBehindScreen,
  phone,
  rack,
  screen,
  security,
  service,
  silencer,
  steps,
  topCase,
  touringPackage,
  uLock,
  weightFact,
} from './equipment'
import { fitsEvery } from './fits-every'
import type { SeedModel } from './model'
import { paintFeature } from './paints'
import { pictures } from './pictures'
import { part, priced, say } from './say'

export const vela125: SeedModel = {
  slug: 'vela-125',
  product: 'vela-125',
  steps,
  features: [
    {
      code: 'engine',
      label: say('Engine', 'Motor', 'Silnik'),
      step: 'engine',
      shown: 'list',
      default: 'classic-125',
      values: [
        {
          code: 'classic-125',
          label: say('Classic 125, 8 kW', 'Classic 125, 8 kW', 'Classic 125, 8 kW'),
          numbers: { supply: 70 },
          parts: [part('VP-ENGINE-125')],
        },
        {
          code: 'eco-125',
          label: say('Eco 125 with start and stop', 'Eco 125 mit Start und Stopp', 'Eco 125 ze start-stopem'),
          about: say(
            'Silent at the light, and three litres on a long way.',
            'Still an der Ampel, und drei Liter auf langem Weg.',
            'Cichy na światłach, trzy litry na długiej trasie.',
          ),
          surcharge: priced(290),
          numbers: { weight: 900, supply: 60 },
          parts: [part('VP-ENGINE-125-ECO')],
        },
      ],
    },
    silencer,
    paintFeature(
      '125',
      ['ivory', 'lagoon', 'bordeaux', 'sage', 'glacier', 'graphite', 'saffron', 'terracotta'],
      'lagoon',
    ),
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
          numbers: { weight: 2000 },
          parts: [part('VE-CLASSIC-WHEEL', 2)],
        },
        {
          code: 'alloy',
          label: say('Alloy, polished', 'Aluminium, poliert', 'Aluminiowe, polerowane'),
          surcharge: priced(160),
          parts: [part('VP-ALLOY-WHEEL-12', 2)],
        },
        {
          code: 'black',
          label: say('Alloy, black', 'Aluminium, schwarz', 'Aluminiowe, czarne'),
          surcharge: priced(220),
          parts: [part('VP-ALLOY-WHEEL-12-BLACK', 2)],
        },
      ],
    },
    {
      code: 'brakes',
      label: say('Brakes', 'Bremsen', 'Hamulce'),
      step: 'wheels',
      shown: 'list',
      default: 'combined',
      values: [
        { code: 'combined', label: say('Combined brakes', 'Kombibremse', 'Hamulce zespolone') },
        {
          code: 'abs',
          label: say('ABS at the front', 'ABS vorn', 'ABS z przodu'),
          surcharge: priced(290),
          numbers: { weight: 500 },
          parts: [part('VP-ABS')],
        },
      ],
    },
    {
      code: 'seat',
      label: say('Seat', 'Sitzbank', 'Siedzenie'),
      step: 'seat',
      shown: 'picture',
      default: 'comfort',
      values: [
        {
          code: 'comfort',
          label: say('Comfort, for two', 'Komfort, für zwei', 'Komfortowe, dla dwojga'),
          numbers: { weight: 400 },
          parts: [part('VE-COMFORT-SADDLE')],
        },
        {
          code: 'sport',
          label: say('Sport, firm and narrow', 'Sport, straff und schmal', 'Sportowe, twarde i wąskie'),
          surcharge: priced(60),
          parts: [part('VP-SPORT-SADDLE-125')],
        },
      ],
    },
    rack,
    topCase,
    screen,
    grips,
    phone,
    security(uLock, alarm),
    service(290, 540),
  ],
  rules: [
    caseNeedsRack,
    graphiteIsGraphite,
    {
      type: 'excludes',
      of: ['engine = eco-125', 'silencer = sport'],
      label: say(
        'Start and stop is tuned to the steel silencer.',
        'Start und Stopp ist auf den Stahlauspuff abgestimmt.',
        'Start-stop jest zestrojony z wydechem stalowym.',
      ),
    },
    {
      type: 'requires',
      when: 'brakes = abs',
      needs: 'wheels in (alloy, black)',
      label: say(
        'The ring of the ABS sensor fits the alloy wheels only.',
        'Der Ring des ABS-Sensors passt nur auf die Aluräder.',
        'Pierścień czujnika ABS pasuje tylko do kół aluminiowych.',
      ),
    },
    noSportBehindScreen,
    {
      type: 'expression',
      expression: 'grips.watt + phone.watt + security.watt <= engine.supply - 15',
      label: say(
        'Together this would need more current than the alternator of this engine gives.',
        'Zusammen bräuchte das mehr Strom, als die Lichtmaschine dieses Motors gibt.',
        'Razem potrzebowałoby to więcej prądu, niż daje alternator tego silnika.',
      ),
    },
    {
      type: 'expression',
      expression: 'sum(weight) <= 11500',
      label: say(
        'So equipped it would weigh more than it is approved for: 129.5 kg.',
        'So ausgestattet wöge sie mehr, als zugelassen ist: 129,5 kg.',
        'Z tym wyposażeniem ważyłaby więcej, niż pozwala homologacja: 129,5 kg.',
      ),
    },
  ],
  editions: [
    {
      code: 'lago',
      label: say('Lago', 'Lago', 'Lago'),
      about: say(
        'Around the lake on a Sunday: lagoon, steel wheels, a rack for the basket.',
        'Am Sonntag um den See: Lagune, Stahlräder, ein Träger für den Korb.',
        'W niedzielę dookoła jeziora: laguna, stalowe koła, bagażnik na kosz.',
      ),
      choices: { paint: 'lagoon', wheels: 'classic', seat: 'comfort', rack: 'chrome' },
    },
    {
      code: 'ufficio',
      label: say('Ufficio', 'Ufficio', 'Ufficio'),
      about: say(
        'To work in any weather: screen, warm grips, top case.',
        'Bei jedem Wetter zur Arbeit: Scheibe, warme Griffe, Topcase.',
        'Do pracy w każdą pogodę: szyba, ciepłe manetki, kufer.',
      ),
      choices: {
        engine: 'eco-125',
        paint: 'graphite',
        wheels: 'alloy',
        brakes: 'abs',
        screen: 'touring',
        grips: 'heated',
        rack: 'chrome',
        case: 'graphite',
      },
    },
    {
      code: 'corsa',
      label: say('Corsa', 'Corsa', 'Corsa'),
      about: say(
        'Black wheels, narrow seat, deeper voice.',
        'Schwarze Räder, schmale Bank, tiefere Stimme.',
        'Czarne koła, wąskie siedzenie, głębszy głos.',
      ),
      choices: { paint: 'bordeaux', silencer: 'sport', wheels: 'black', brakes: 'abs', seat: 'sport' },
    },
  ],
  packages: [touringPackage(100)],
  needs: [
    {
      code: 'way',
      question: say('What is it for?', 'Wofür ist sie?', 'Do czego ma służyć?'),
      answers: [
        {
          code: 'work',
          label: say('The way to work', 'Der Weg zur Arbeit', 'Droga do pracy'),
          choices: { engine: 'eco-125', brakes: 'abs', wheels: 'alloy', grips: 'heated' },
        },
        {
          code: 'sunday',
          label: say('Sundays', 'Der Sonntag', 'Niedziele'),
          choices: { wheels: 'classic', seat: 'comfort' },
        },
        {
          code: 'fun',
          label: say('Bends', 'Kurven', 'Zakręty'),
          choices: { silencer: 'sport', seat: 'sport', wheels: 'black' },
        },
      ],
    },
    {
      code: 'luggage',
      question: say('What comes along?', 'Was kommt mit?', 'Co jedzie z Tobą?'),
      answers: [
        { code: 'nothing', label: say('Nothing', 'Nichts', 'Nic'), choices: { rack: 'none', case: 'none' } },
        { code: 'bag', label: say('A bag', 'Eine Tasche', 'Torba'), choices: { rack: 'chrome', case: 'none' } },
        {
          code: 'shopping',
          label: say('The shopping', 'Der Einkauf', 'Zakupy'),
          choices: { rack: 'chrome', case: 'graphite' },
        },
      ],
    },
  ],
  facts: [
    weightFact(118_000),
    {
      kind: 'cases',
      code: 'licence',
      label: say('Licence', 'Führerschein', 'Prawo jazdy'),
      cases: [{ code: 'a1', label: say('A1 (125 cc)', 'A1 (125 cm³)', 'A1 (125 cm³)') }],
    },
  ],
  pictures: pictures('vela-125', ['classic', 'alloy', 'black'], ['comfort', 'sport']),
  accessories: [
    { product: 'top-case', condition: 'rack = chrome & case = none' },
    { product: 'chrome-rack', condition: 'rack = none' },
    { product: 'touring-screen', condition: 'screen = none & seat = comfort' },
    { product: 'phone-holder', condition: 'phone = none' },
    { product: 'sport-silencer', condition: 'silencer = standard & engine = classic-125' },
    { product: 'classic-wheel', condition: 'wheels = classic' },
    { product: 'weekender', condition: 'rack = chrome & case = none' },
    { product: 'comfort-saddle', condition: 'seat = sport' },
    { product: 'speedometer' },
    { product: 'u-lock', condition: 'security != u-lock' },
    { product: 'saddlebag', condition: 'rack = none' },
    ...fitsEvery,
  ],
}
