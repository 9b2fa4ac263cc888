import { definitionSchema, type ModelDefinition } from './definition'

/** What a model begins with: one step, one feature with one value, and a canvas for its pictures. */
export const newDefinition = (): ModelDefinition =>
  definitionSchema.parse({
    steps: [{ code: 'model', label: { en: 'Model', de: 'Modell', pl: 'Model' } }],
    features: [
      {
        code: 'version',
        label: { en: 'Version', de: 'Ausführung', pl: 'Wersja' },
        step: 'model',
        shown: 'list',
        default: 'standard',
        values: [{ code: 'standard', label: { en: 'Standard', de: 'Standard', pl: 'Standard' } }],
      },
    ],
    pictures: {
      width: 1600,
      height: 1200,
      angles: [{ code: 'front', label: { en: 'Front', de: 'Vorne', pl: 'Przód' } }],
      layers: [],
    },
  })
