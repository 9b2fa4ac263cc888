import { z } from 'zod'
import { marketCodes } from '@/lib/kernel/channel'
import { locales } from '@/lib/kernel/locale'

export const releaseStates = ['open', 'approved', 'scheduled', 'published', 'reversed'] as const
export type ReleaseState = (typeof releaseStates)[number]

const id = z.string().max(40)
const amount = z.number().int().min(0).max(1_000_000_000)

/** What a release will make true, by kind. Prices are in minor units of the market's currency. */
export const releaseChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('page'),
    pageId: id,
    locale: z.enum(locales),
    /** Taken from the draft when it was added; null takes the page offline. */
    version: z.number().int().min(1).nullable(),
  }),
  z.strictObject({
    kind: z.literal('price'),
    variantId: id,
    market: z.enum(marketCodes),
    amount,
    regular: amount.nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('promotion'), promotionId: id, status: z.enum(['active', 'ended']) }),
  z.strictObject({ kind: z.literal('product'), productId: id, status: z.enum(['published', 'draft']) }),
  z.strictObject({ kind: z.literal('menu'), menuId: id, items: z.array(z.unknown()) }),
])
export type ReleaseChange = z.output<typeof releaseChange>
export type ReleaseKind = ReleaseChange['kind']

/** What the change is about: one of each per release. */
export function targetOf(change: ReleaseChange): string {
  if (change.kind === 'page') return `${change.pageId}/${change.locale}`
  if (change.kind === 'price') return `${change.variantId}/${change.market}`
  if (change.kind === 'promotion') return change.promotionId
  return change.kind === 'product' ? change.productId : change.menuId
}

export const createReleaseInput = z.strictObject({
  name: z.string().trim().min(1, { error: 'required' }).max(120),
  note: z.string().trim().max(1_000).default(''),
})

const of = { releaseId: id }
/** What people add: what is taken from a draft is taken when they do. */
export const addItemInput = z.discriminatedUnion('kind', [
  z.strictObject({
    ...of,
    kind: z.literal('page'),
    pageId: id,
    locale: z.enum(locales),
    isRemoved: z.boolean().default(false),
  }),
  z.strictObject({
    ...of,
    kind: z.literal('price'),
    variantId: id,
    market: z.enum(marketCodes),
    amount,
    regular: amount.nullable().default(null),
  }),
  z.strictObject({ ...of, kind: z.literal('promotion'), promotionId: id, status: z.enum(['active', 'ended']) }),
  z.strictObject({ ...of, kind: z.literal('product'), productId: id, status: z.enum(['published', 'draft']) }),
  z.strictObject({ ...of, kind: z.literal('menu'), menuId: id }),
])
