import { z } from 'zod'
import { localizedText } from '@/lib/kernel/localized-text'

const code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
const hash = z.string().regex(/^[0-9a-f]{32}$/)
const place = z.number().int().min(0).max(10_000)
const hex = z.string().regex(/^#[0-9a-f]{6}$/)

export const layerSchema = z.strictObject({
  angle: code,
  /** The hash of an asset. */
  asset: hash,
  /** Where it lies on the canvas, in its pixels. */
  left: place,
  top: place,
  width: z.number().int().min(1).max(10_000),
  height: z.number().int().min(1).max(10_000),
  /** Lower lies below. */
  order: z.number().int().min(-1_000).max(1_000),
  /** As in a rule, `case = large`; absent is always. */
  when: z.string().min(1).max(2_000).optional(),
  /**
   * `asset` shows the thing in perfect black and `white` in white, from the same light: together they show every paint
   * that a value of this feature has.
   */
  tint: z.strictObject({ feature: code, white: hash }).optional(),
  /** The asset whose alpha limits this layer; of the same size. */
  mask: hash.optional(),
  opacity: z.number().gt(0).max(1).optional(),
  blend: z.enum(['multiply', 'screen']).optional(),
})

export const picturesSchema = z.strictObject({
  width: z.number().int().min(16).max(4_000),
  height: z.number().int().min(16).max(4_000),
  /** A soft light from `centre` (of the height) outwards. Absent is no ground. */
  ground: z.strictObject({ centre: z.number().min(0).max(1), colours: z.tuple([hex, hex, hex]) }).optional(),
  angles: z
    .array(z.strictObject({ code, label: localizedText(80, { required: true }) }))
    .min(1)
    .max(24),
  layers: z.array(layerSchema).max(4_000),
})

export type PicturesDefinition = z.output<typeof picturesSchema>
export type LayerDefinition = z.output<typeof layerSchema>
export type Ground = NonNullable<PicturesDefinition['ground']>
