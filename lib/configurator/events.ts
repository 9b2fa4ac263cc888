import { z } from 'zod'
import { CATEGORIES_TAG, productTag } from '@/lib/catalog/events'
import { defineEvent } from '@/lib/events/event'

/** On every page that shows a model: its own, and those of its configurations. */
export const modelTag = (slug: string) => `model:${slug}`

const model = z.object({
  id: z.string(),
  slug: z.string(),
  /** Of the draft. */
  version: z.number(),
  /** Parts of the definition: 'features', 'rules', 'pictures' … */
  changed: z.array(z.string()),
})
const subject = ({ id }: { id: string }) => id

export const modelCreated = defineEvent('configurator.model_created', model, { subject })
export const modelDraftSaved = defineEvent('configurator.model_draft_saved', model, { subject })
export const modelPublished = defineEvent(
  'configurator.model_published',
  z.object({
    id: z.string(),
    slug: z.string(),
    /** Of the product that says whether it can be put together. */
    product: z.string(),
    published: z.number(),
    configurations: z.string(),
  }),
  { subject, stale: ({ slug, product }) => [modelTag(slug), productTag(product)] },
)
/** Which products fit a model: those whose fit is new, other or gone. */
export const accessoriesChanged = defineEvent(
  'configurator.accessories_changed',
  z.object({ id: z.string(), slug: z.string(), products: z.array(z.string()) }),
  {
    subject,
    stale: ({ slug, products }) => [
      modelTag(slug),
      ...(products.length > 100 ? [CATEGORIES_TAG] : products.map(productTag)),
    ],
  },
)

const configuration = z.object({
  /** Of the model. */
  id: z.string(),
  slug: z.string(),
  key: z.string(),
  market: z.string(),
})
/** Somebody keeps a configuration under a name; whose it is stays in its row. */
export const configurationSaved = defineEvent(
  'configurator.configuration_saved',
  configuration.extend({ saved: z.string() }),
  { subject },
)
export const configurationAdded = defineEvent(
  'configurator.configuration_added',
  configuration.extend({ cart: z.string(), quantity: z.number() }),
  { subject },
)
/** It was ordered; `order` and `cart` are ids. */
export const configurationOrdered = defineEvent(
  'configurator.configuration_ordered',
  configuration.omit({ id: true }).extend({ order: z.string(), cart: z.string(), quantity: z.number() }),
  { subject: ({ order }) => order },
)
