import { z } from 'zod'
import type { Picture } from '@/lib/assets/asset'
import { askedConfiguration, configurationKeyInput, isAskedOnce } from '@/lib/configurator/configuration-input'
import type { Money } from '@/lib/kernel/money'

/** One owner keeps no more. */
export const MOST_SAVED = 50

const name = z.string().trim().min(1, 'required').max(80, 'tooLong?max=80')
const id = z.string().min(1).max(80)

export const saveConfigurationInput = z
  .strictObject({ ...askedConfiguration, name })
  .refine(isAskedOnce, { path: ['choices'], error: 'required' })
/** What a browser has kept by itself, to be kept with the account from now on. */
export const bringConfigurationsInput = z.strictObject({
  configurations: z
    .array(z.strictObject({ model: askedConfiguration.model, key: configurationKeyInput, name }))
    .min(1)
    .max(2 * MOST_SAVED),
})
export const renameConfigurationInput = z.strictObject({ id, name })
export const savedConfigurationId = z.strictObject({ id })

/** A configuration that someone keeps under a name. */
export type SavedConfiguration = {
  id: string
  name: string
  /** The model's address and its name. */
  model: string
  modelName: string
  /** As it was saved. */
  key: string
  /** "Lagoon, Chrome rack". */
  words: string
  picture: Picture | null
  savedAt: Date
  /** What it cost then; null when it was saved in another market. */
  priceThen: Money | null
  /** What it costs now; null when it is not offered any more. */
  price: Money | null
  /** The key that leads to it now; the nearest one's when it is not offered any more. */
  openKey: string
  isOffered: boolean
}
