import type { SeedFeature, SeedPackage, SeedRule, SeedValue } from './model'
import { no, part, priced, say } from './say'

/** What every model is asked, in the order of the conversation. */
export const steps = [
  { code: 'engine', label: say('Engine', 'Motor', 'Silnik') },
  { code: 'paint', label: say('Paint', 'Farbe', 'Kolor') },
  { code: 'wheels', label: say('Wheels and brakes', 'Räder und Bremsen', 'Koła i hamulce') },
  { code: 'seat', label: say('Seat', 'Sitzbank', 'Siedzenie') },
  { code: 'luggage', label: say('Luggage', 'Gepäck', 'Bagaż') },
  { code: 'comfort', label: say('Protection and comfort', 'Schutz und Komfort', 'Ochrona i komfort') },
  { code: 'electronics', label: say('Electronics', 'Elektronik', 'Elektronika') },
  { code: 'service', label: say('Service', 'Service', 'Serwis') },
]

export const rack: SeedFeature = {
  code: 'rack',
  label: say('Rack', 'Gepäckträger', 'Bagażnik'),
  step: 'luggage',
  shown: 'picture',
  default: 'none',
  values: [
    { ...no, code: 'none' },
    {
      code: 'chrome',
      label: say('Chrome rack', 'Chrom-Gepäckträger', 'Bagażnik chromowany'),
      about: say('Carries 8 kg, or the top case.', 'Trägt 8 kg oder das Topcase.', 'Uniesie 8 kg albo kufer.'),
      surcharge: priced(159),
      numbers: { weight: 2100 },
      parts: [part('VE-CHROME-RACK')],
    },
  ],
}

export const topCase: SeedFeature = {
  code: 'case',
  label: say('Top case', 'Topcase', 'Kufer'),
  step: 'luggage',
  shown: 'picture',
  default: 'none',
  values: [
    { ...no, code: 'none' },
    {
      code: 'matching',
      label: say('In the colour of the scooter', 'In der Farbe des Rollers', 'W kolorze skutera'),
      about: say('Painted with it, in the same bath.', 'Im selben Gang lackiert.', 'Lakierowany razem z nim.'),
      surcharge: priced(289),
      numbers: { weight: 3900 },
      parts: [part('VP-TOP-CASE-PAINTED')],
      leadDays: 5,
    },
    {
      code: 'graphite',
      label: say('In graphite', 'In Graphit', 'Grafitowy'),
      swatch: '#2f3133',
      paint: '#303236',
      surcharge: priced(249),
      numbers: { weight: 3900 },
      parts: [part('VE-TOP-CASE-GRAPHITE')],
    },
  ],
}

export const screen: SeedFeature = {
  code: 'screen',
  label: say('Windscreen', 'Windschild', 'Szyba'),
  step: 'comfort',
  shown: 'picture',
  default: 'none',
  values: [
    { ...no, code: 'none' },
    {
      code: 'touring',
      label: say('Touring screen', 'Tourenscheibe', 'Szyba turystyczna'),
      about: say(
        'Clear acrylic that keeps the rain off your chest.',
        'Klares Acryl, das den Regen von der Brust hält.',
        'Przezroczysty akryl, który chroni przed deszczem.',
      ),
      surcharge: priced(189),
      numbers: { weight: 2300 },
      parts: [part('VE-TOURING-SCREEN')],
    },
  ],
}

export const grips: SeedFeature = {
  code: 'grips',
  label: say('Grips', 'Griffe', 'Manetki'),
  step: 'comfort',
  shown: 'list',
  default: 'rubber',
  values: [
    { code: 'rubber', label: say('Rubber', 'Gummi', 'Gumowe') },
    {
      code: 'heated',
      label: say('Heated', 'Beheizt', 'Podgrzewane'),
      about: say('Three steps, 40 watts.', 'Drei Stufen, 40 Watt.', 'Trzy stopnie, 40 watów.'),
      surcharge: priced(179),
      numbers: { weight: 300, watt: 40 },
      parts: [part('VP-GRIPS-HEATED')],
    },
  ],
}

export const caseNeedsRack: SeedRule = {
  type: 'requires',
  when: 'case != none',
  needs: 'rack = chrome',
  label: say('The top case stands on the rack.', 'Das Topcase steht auf dem Gepäckträger.', 'Kufer stoi na bagażniku.'),
}

export const graphiteIsGraphite: SeedRule = {
  type: 'excludes',
  of: ['paint = graphite', 'case = matching'],
  label: say(
    'On a graphite scooter the graphite top case is the matching one.',
    'Auf einem Roller in Graphit ist das Topcase in Graphit schon das passende.',
    'Do grafitowego skutera pasuje właśnie kufer grafitowy.',
  ),
}

/** From the lowest: licence, weight. */
export const weightFact = (base: number) => ({
  kind: 'sum' as const,
  code: 'weight',
  label: say('Weight, ready to ride', 'Gewicht, fahrbereit', 'Masa w stanie gotowym do jazdy'),
  number: 'weight',
  base,
  unit: 'kg',
  per: 1000,
})

export const silencer: SeedFeature = {
  code: 'silencer',
  label: say('Silencer', 'Auspuff', 'Wydech'),
  step: 'engine',
  shown: 'list',
  default: 'standard',
  values: [
    { code: 'standard', label: say('Steel', 'Stahl', 'Stalowy') },
    {
      code: 'sport',
      label: say('Light, with the deeper voice', 'Leicht, mit der tieferen Stimme', 'Lekki, o głębszym głosie'),
      picture: 'silencer.webp',
      surcharge: priced(329),
      numbers: { weight: -800 },
      parts: [part('VE-SPORT-SILENCER')],
    },
  ],
}

export const phone: SeedFeature = {
  code: 'phone',
  label: say('Phone', 'Telefon', 'Telefon'),
  step: 'electronics',
  shown: 'list',
  default: 'none',
  values: [
    { ...no, code: 'none' },
    {
      code: 'holder',
      label: say('Holder', 'Halter', 'Uchwyt'),
      picture: 'phone-holder.webp',
      surcharge: priced(69),
      numbers: { weight: 260 },
      parts: [part('VE-PHONE-HOLDER')],
    },
    {
      code: 'charger',
      label: say('Holder and charger', 'Halter und Lader', 'Uchwyt i ładowarka'),
      surcharge: priced(109),
      numbers: { weight: 300, watt: 15 },
      parts: [part('VE-PHONE-HOLDER'), part('VP-USB')],
    },
  ],
}

export const uLock: SeedValue = {
  code: 'u-lock',
  label: say('Lock in its own holder', 'Bügelschloss mit Halter', 'Zapięcie w uchwycie'),
  picture: 'ulock-graphite.webp',
  surcharge: priced(99),
  numbers: { weight: 1500 },
  parts: [part('VE-U-LOCK-GRAPHITE')],
}

export const alarm: SeedValue = {
  code: 'alarm',
  label: say('Alarm', 'Alarmanlage', 'Alarm'),
  surcharge: priced(240),
  numbers: { weight: 350, watt: 3 },
  parts: [part('VP-ALARM')],
}

/** What keeps the scooter where it stands, from the steering lock that each has. */
export const security = (...values: SeedValue[]): SeedFeature => ({
  code: 'security',
  label: say('Against theft', 'Gegen Diebstahl', 'Przeciw kradzieży'),
  step: 'electronics',
  shown: 'list',
  default: 'none',
  values: [{ code: 'none', label: say('Steering lock', 'Lenkschloss', 'Blokada kierownicy') }, ...values],
})

/** Looked after, for so many francs; without a price for four years they are not offered. */
export const service = (twoYears: number, fourYears?: number): SeedFeature => ({
  code: 'service',
  label: say('Service', 'Service', 'Serwis'),
  step: 'service',
  shown: 'list',
  default: 'none',
  values: [
    { code: 'none', label: say('As you go', 'Nach Bedarf', 'Według potrzeb') },
    {
      code: 'two-years',
      label: say('Two years, all included', 'Zwei Jahre, alles inbegriffen', 'Dwa lata, wszystko w cenie'),
      surcharge: priced(twoYears),
    },
    ...(fourYears === undefined
      ? []
      : [
          {
            code: 'four-years',
            label: say('Four years, all included', 'Vier Jahre, alles inbegriffen', 'Cztery lata, wszystko w cenie'),
            surcharge: priced(fourYears),
          },
        ]),
  ],
})

export const touringPackage = (francs: number): SeedPackage => ({
  code: 'touring',
  label: say('Touring package', 'Tourenpaket', 'Pakiet turystyczny'),
  about: say(
    'Rack, matching top case and screen together.',
    'Träger, passendes Topcase und Scheibe zusammen.',
    'Bagażnik, dopasowany kufer i szyba razem.',
  ),
  choices: { rack: 'chrome', case: 'matching', screen: 'touring' },
  reduction: priced(francs),
})

export const noSportBehindScreen: SeedRule = {
  type: 'excludes',
  of: ['seat = sport', 'screen = touring'],
  label: say(
    'Behind the tall screen the sport seat puts your helmet into the wind.',
    'Hinter der hohen Scheibe setzt die Sportbank den Helm in den Wind.',
    'Za wysoką szybą siedzenie sportowe wystawia kask na wiatr.',
  ),
}
