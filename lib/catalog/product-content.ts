import { z } from 'zod'
import { localizedText } from '@/lib/kernel/localized-text'
import { attributeValueInput } from './attribute'

const product = { id: z.string(), version: z.number().int().positive() }
const code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'code' })
  .max(40)

/** Each thing once. */
const distinct = <T extends z.ZodType>(item: T, most: number, key: (value: z.output<T>) => string) =>
  z
    .array(item)
    .max(most)
    .refine((list) => new Set(list.map(key)).size === list.length, { error: 'taken' })

export const mostPictures = 100

export const setMediaInput = z.strictObject({
  ...product,
  media: distinct(
    z.strictObject({
      assetId: z.string(),
      options: z.record(code, code).default({}),
      /** The picture's words, wherever it is shown; left out, they stay. */
      alt: localizedText(300).optional(),
    }),
    mostPictures,
    ({ assetId }) => assetId,
  ),
})
export const setCategoriesInput = z.strictObject({ ...product, categoryIds: distinct(z.string(), 50, (id) => id) })
export const setRelationsInput = z.strictObject({
  ...product,
  relations: distinct(
    z.strictObject({ relatedId: z.string(), kind: z.enum(['accessory', 'similar', 'part']) }),
    100,
    ({ relatedId, kind }) => `${kind} ${relatedId}`,
  ),
})
export const setAttributesInput = z.strictObject({
  ...product,
  values: distinct(attributeValueInput, 200, ({ attributeId }) => attributeId),
})

export type AddMedia = { id: string; assetId: string }
export type SetMedia = z.output<typeof setMediaInput>
export type SetCategories = z.output<typeof setCategoriesInput>
export type SetRelations = z.output<typeof setRelationsInput>
export type SetAttributes = z.output<typeof setAttributesInput>
