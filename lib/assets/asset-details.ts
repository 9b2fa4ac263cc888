import { z } from 'zod'
import { marketCodes } from '@/lib/kernel/channel'
import { localizedText } from '@/lib/kernel/localized-text'
import { assetStatuses, consentStates } from './rights'

const id = z.string().max(60)
const line = (max: number) => z.string().trim().max(max)
const maybe = <T extends z.ZodType>(schema: T) => schema.nullable().optional()
const thousandth = z.number().int().min(0).max(1000)

/** A word that files are found by: lowercased, without what separates words in lists. */
export const assetTag = line(60)
  .min(1)
  .transform((tag) => tag.toLowerCase().replace(/[,;]/g, ' ').replace(/\s+/g, ' ').trim())
  .refine((tag) => tag.length > 0, { error: 'required' })

export const mostTags = 50

/** What is said about an asset. A part that is left out stays as it is. */
export const describeInput = z.strictObject({
  id,
  /** The version that was seen; without it nobody is in the way. */
  version: z.number().int().optional(),
  fileName: line(200).min(1).optional(),
  title: localizedText(200).optional(),
  description: localizedText(2000).optional(),
  alt: localizedText(300).optional(),
  isDecorative: z.boolean().optional(),
  tags: z.array(assetTag).max(mostTags).optional(),
  folderId: maybe(id),
  /** Where one looks, in thousandths; null: as it was suggested. */
  focus: z.strictObject({ x: thousandth, y: thousandth }).optional(),
  posterId: maybe(id),
})
export type DescribeInput = z.output<typeof describeInput>

/** What an asset may be shown for, where and how long. */
export const rightsInput = z.strictObject({
  id,
  version: z.number().int().optional(),
  licence: line(200),
  holder: line(200),
  supplier: line(200),
  territory: z.array(z.enum(marketCodes)).max(marketCodes.length),
  expiresAt: z.coerce.date().nullable(),
  consents: z
    .array(z.strictObject({ person: line(120).min(1), state: z.enum(consentStates), note: line(300).optional() }))
    .max(50),
  fallbackId: id.nullable(),
})
export type RightsInput = z.output<typeof rightsInput>

export const judgeInput = z.strictObject({ ids: z.array(id).min(1).max(500), status: z.enum(assetStatuses) })

export const manyInput = z.strictObject({
  ids: z.array(id).min(1).max(500),
  folderId: maybe(id),
  addTags: z.array(assetTag).max(mostTags).optional(),
  removeTags: z.array(assetTag).max(mostTags).optional(),
  collectionId: id.optional(),
})
