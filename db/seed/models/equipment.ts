import type { SeedFeature, SeedRule } from './model'
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
      label: say('Chrome rack', 'Chromgepäckträger', 'Bagażnik chromowany'),
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
