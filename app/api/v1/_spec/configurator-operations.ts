import { z } from 'zod'
import { addConfigurationInput } from '@/lib/cart/cart'
import {
  askedConfiguration,
  configurationKeyInput,
  isAskedOnce,
  selectionInput,
} from '@/lib/configurator/configuration-input'
import { buildBatch } from '@/lib/tracking/build-step'
import { configuration, model, modelRow, resolution } from './configurator-schemas'
import { cart, inStorefront, storefront } from './schemas'
import { defineSpec } from './spec'

const tag = 'Configurator'
const named = z.strictObject({ model: z.string().max(120) })
const code = z.string().min(1).max(60)

export const listConfigurableModels = defineSpec({
  id: 'listConfigurableModels',
  method: 'get',
  path: '/configurator',
  summary: 'The models that can be put together.',
  tag,
  query: inStorefront,
  answer: z.array(modelRow),
})
export const getConfigurableModel = defineSpec({
  id: 'getConfigurableModel',
  method: 'get',
  path: '/configurator/{model}',
  summary: 'A model: features with values and surcharges, reasons of its rules, editions, packages, figures.',
  tag,
  params: named,
  query: inStorefront,
  answer: model,
})
export const resolveConfiguration = defineSpec({
  id: 'resolveConfiguration',
  method: 'post',
  path: '/configurator/{model}/resolve',
  summary: 'What follows from some choices: what still goes, what it costs, why not, and what would make it fit.',
  tag,
  params: named,
  body: z.strictObject({
    storefront,
    choices: selectionInput.default({}),
    explain: z.strictObject({ feature: code, value: code }).optional(),
  }),
  answer: resolution,
})
export const getConfiguration = defineSpec({
  id: 'getConfiguration',
  method: 'get',
  path: '/configurator/{model}/configurations/{key}',
  summary: 'A configuration by its key: choices, price, facts, parts, delivery, pictures.',
  tag,
  params: named.extend({ key: configurationKeyInput }),
  query: inStorefront,
  answer: configuration,
})
export const reportSteps = defineSpec({
  id: 'reportSteps',
  method: 'post',
  path: '/configurator/{model}/events',
  summary:
    'What somebody did in a configurator of your own, who allowed it: counted for the desk, announced as events.',
  tag,
  params: named,
  body: z.strictObject({
    ...buildBatch,
    storefront,
    consent: z.literal(true).meta({ description: 'They allow statistics. Without it, do not call.' }),
    cart: z.string().max(80).optional().meta({ description: 'The token of the cart, with a step `carted`.' }),
  }),
  answer: z
    .object({
      accepted: z.number().int().meta({ description: 'New steps; what the model does not have is left out.' }),
    })
    .meta({ id: 'ReportedSteps' }),
})
export const addCartConfiguration = defineSpec({
  id: 'addCartConfiguration',
  method: 'post',
  path: '/carts/{token}/configurations',
  summary: 'Put a configuration into the cart, by its choices or its key. A refusal names the `nearest` in `params`.',
  tag: 'Cart',
  params: z.strictObject({ token: z.string().max(80) }),
  body: z
    .strictObject({ ...askedConfiguration, quantity: addConfigurationInput.shape.quantity })
    .refine(isAskedOnce, { path: ['choices'], error: 'required' }),
  answer: cart,
  status: 201,
})
