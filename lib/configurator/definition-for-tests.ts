import { definitionSchema, type ModelDefinition } from './definition'

const say = (en: string) => ({ en })
const amounts = (ch: number) => ({ ch, de: ch, pl: 4 * ch })

/** A small bicycle: enough of everything to try it. `change` is laid over it. */
export const bicycle = (change: Record<string, unknown> = {}): ModelDefinition =>
  definitionSchema.parse({ ...plain, ...change })

const plain = {
  steps: [{ code: 'frame', label: say('Frame') }],
  features: [
    {
      code: 'paint',
      label: say('Paint'),
      step: 'frame',
      shown: 'colour',
      default: 'red',
      values: [
        { code: 'red', label: say('Red'), swatch: '#aa2211' },
        {
          code: 'blue',
          label: say('Blue'),
          swatch: '#1122aa',
          paint: '#102090',
          surcharge: amounts(50_00),
          leadDays: 10,
        },
      ],
    },
    {
      code: 'rack',
      label: say('Rack'),
      step: 'frame',
      shown: 'list',
      default: 'none',
      values: [
        { code: 'none', label: say('None') },
        {
          code: 'steel',
          label: say('Steel'),
          surcharge: amounts(80_00),
          numbers: { weight: 900 },
          parts: [
            { sku: 'RACK', quantity: 1 },
            { sku: 'BOLT', quantity: 4 },
          ],
        },
      ],
    },
    {
      code: 'basket',
      label: say('Basket'),
      step: 'frame',
      shown: 'switch',
      default: 'no',
      values: [
        { code: 'no', label: say('No') },
        {
          code: 'yes',
          label: say('Yes'),
          surcharge: amounts(40_00),
          numbers: { weight: 1_100 },
          parts: [{ sku: 'BOLT', quantity: 2 }],
          leadDays: 3,
        },
      ],
    },
  ],
  rules: [
    {
      type: 'expression',
      expression: 'basket => rack = steel',
      label: say('The basket hangs on the rack.'),
    },
  ],
  packages: [
    {
      code: 'market',
      label: say('Market'),
      choices: { rack: 'steel', basket: 'yes' },
      reduction: amounts(15_00),
    },
  ],
  facts: [
    { kind: 'sum', code: 'weight', label: say('Weight'), number: 'weight', base: 12_000, unit: 'kg', per: 1000 },
    {
      kind: 'cases',
      code: 'use',
      label: say('For'),
      cases: [
        { code: 'shopping', when: 'rack = steel & basket', label: say('Shopping') },
        { code: 'riding', label: say('Riding') },
      ],
    },
  ],
  pictures: {
    width: 64,
    height: 48,
    angles: [{ code: 'side', label: say('Side') }],
    layers: [],
  },
}
