import type { Localized } from '../../lib/kernel/locale'

type Choice = { code: string; name: Localized }
export type SeedAttribute = { code: string; name: Localized; isFacet: boolean; choices: Choice[] }

export const attributes: SeedAttribute[] = [
  {
    code: 'material',
    name: { en: 'Material', de: 'Material', pl: 'Materiał' },
    isFacet: true,
    choices: [
      { code: 'steel', name: { en: 'Steel', de: 'Stahl', pl: 'Stal' } },
      { code: 'aluminium', name: { en: 'Aluminium', de: 'Aluminium', pl: 'Aluminium' } },
      { code: 'leather', name: { en: 'Leather', de: 'Leder', pl: 'Skóra' } },
      { code: 'composite', name: { en: 'Composite', de: 'Verbundstoff', pl: 'Kompozyt' } },
      { code: 'enamel', name: { en: 'Enamelled steel', de: 'Emaillierter Stahl', pl: 'Stal emaliowana' } },
      { code: 'rubber', name: { en: 'Rubber', de: 'Gummi', pl: 'Guma' } },
      { code: 'acrylic', name: { en: 'Acrylic', de: 'Acrylglas', pl: 'Szkło akrylowe' } },
      { code: 'canvas', name: { en: 'Waxed canvas', de: 'Gewachstes Segeltuch', pl: 'Woskowane płótno' } },
      { code: 'wood', name: { en: 'Wood', de: 'Holz', pl: 'Drewno' } },
      { code: 'glass', name: { en: 'Glass', de: 'Glas', pl: 'Szkło' } },
      { code: 'oil', name: { en: 'Synthetic oil', de: 'Synthetisches Öl', pl: 'Olej syntetyczny' } },
    ],
  },
  {
    code: 'licence',
    name: { en: 'Licence', de: 'Führerschein', pl: 'Prawo jazdy' },
    isFacet: true,
    choices: [
      { code: 'am', name: { en: 'AM (45 km/h)', de: 'AM (45 km/h)', pl: 'AM (45 km/h)' } },
      { code: 'a1', name: { en: 'A1 (125 cc)', de: 'A1 (125 cm³)', pl: 'A1 (125 cm³)' } },
      { code: 'a2', name: { en: 'A2 (300 cc)', de: 'A2 (300 cm³)', pl: 'A2 (300 cm³)' } },
    ],
  },
  {
    code: 'made-in',
    name: { en: 'Made in', de: 'Hergestellt in', pl: 'Wyprodukowano w' },
    isFacet: false,
    choices: [
      { code: 'ch', name: { en: 'Switzerland', de: 'der Schweiz', pl: 'Szwajcarii' } },
      { code: 'it', name: { en: 'Italy', de: 'Italien', pl: 'we Włoszech' } },
      { code: 'de', name: { en: 'Germany', de: 'Deutschland', pl: 'w Niemczech' } },
      { code: 'pl', name: { en: 'Poland', de: 'Polen', pl: 'w Polsce' } },
      { code: 'pt', name: { en: 'Portugal', de: 'Portugal', pl: 'w Portugalii' } },
    ],
  },
]

export const colours: Record<string, { name: Localized; swatch: string }> = {
  ivory: { name: { en: 'Ivory', de: 'Elfenbein', pl: 'Kość słoniowa' }, swatch: '#e6dcc0' },
  lagoon: { name: { en: 'Lagoon', de: 'Lagune', pl: 'Laguna' }, swatch: '#14525b' },
  bordeaux: { name: { en: 'Bordeaux', de: 'Bordeaux', pl: 'Bordo' }, swatch: '#7d1120' },
  sage: { name: { en: 'Sage', de: 'Salbei', pl: 'Szałwia' }, swatch: '#86a283' },
  glacier: { name: { en: 'Glacier', de: 'Gletscher', pl: 'Lodowiec' }, swatch: '#8fb6cf' },
  graphite: { name: { en: 'Graphite', de: 'Graphit', pl: 'Grafit' }, swatch: '#2f3133' },
}
