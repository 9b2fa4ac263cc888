import type { SeedFeature, SeedValue } from './model'
import { priced, say } from './say'

/** `paint` is the colour under plain light, from which every picture is painted; `swatch` how it looks in the studio. */
const paints = {
  ivory: { label: say('Ivory', 'Elfenbein', 'Kość słoniowa'), swatch: '#e6dcc0', paint: '#e7d8b8' },
  lagoon: { label: say('Lagoon', 'Lagune', 'Laguna'), swatch: '#14525b', paint: '#124c54' },
  bordeaux: { label: say('Bordeaux', 'Bordeaux', 'Bordo'), swatch: '#7d1120', paint: '#670d19' },
  sage: { label: say('Sage', 'Salbei', 'Szałwia'), swatch: '#86a283', paint: '#7c8e7a' },
  glacier: { label: say('Glacier', 'Gletscher', 'Lodowiec'), swatch: '#8fb6cf', paint: '#8eafc4' },
  graphite: { label: say('Graphite', 'Graphit', 'Grafit'), swatch: '#2f3133', paint: '#303236' },
  saffron: { label: say('Saffron', 'Safran', 'Szafran'), swatch: '#e0a12c', paint: '#da9327' },
  terracotta: { label: say('Terracotta', 'Terrakotta', 'Terakota'), swatch: '#bd6a46', paint: '#ad5938' },
  midnight: { label: say('Midnight', 'Mitternacht', 'Granat nocny'), swatch: '#1b2a50', paint: '#162242' },
} satisfies Record<string, Pick<SeedValue, 'label' | 'swatch' | 'paint'>>

export type PaintCode = keyof typeof paints

const special = { saffron: 190, terracotta: 190, midnight: 240 } as Partial<Record<PaintCode, number>>

/** The paints of a model. Those beyond the six of the house cost more and take longer. */
export const paintFeature = (model: string, codes: PaintCode[], first: PaintCode): SeedFeature => ({
  code: 'paint',
  label: say('Paint', 'Lackierung', 'Lakier'),
  step: 'paint',
  shown: 'colour',
  default: first,
  values: codes.map((code): SeedValue => {
    const francs = special[code]
    const own = { code, ...paints[code], parts: [{ sku: `VP-${model}-BODY-${code}`.toUpperCase(), quantity: 1 }] }
    return francs ? { ...own, surcharge: priced(francs), leadDays: 10 } : own
  }),
})
