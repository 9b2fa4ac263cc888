import { z } from 'zod'
import { storefrontCodes } from '@/lib/kernel/channel'
import { type Locale, locales } from '@/lib/kernel/locale'
import { type Block, looseBlock, type PageSeo, pageSeo } from './block'
import { placesOf } from './block-places'

export const pageKinds = ['page', 'article', 'snippet', 'template'] as const
export type PageKind = (typeof pageKinds)[number]
/** Those that the public finds at an address. */
export const hasAddress = (kind: PageKind) => kind === 'page' || kind === 'article'

export type Stage = 'draft' | 'review' | 'approved'

/** What a page says in one language. */
export type PageContent = { title: string; slug: string; blocks: Block[]; seo: PageSeo }

const MOST_BLOCKS = 1_000
const DEEPEST = 10

const pageBlocks = z
  .array(looseBlock)
  .max(MOST_BLOCKS)
  .superRefine((blocks, { addIssue }) => {
    const places = placesOf(blocks)
    const fault = (error: string) => addIssue({ code: 'custom', message: error })
    if (places.length > MOST_BLOCKS || places.some(({ depth }) => depth > DEEPEST)) return fault('tooMany')
    if (new Set(places.map(({ block }) => block.id)).size < places.length) return fault('taken')
    if (places.some(({ block }) => !looseBlock.safeParse(block).success)) fault('unknown')
  })

const title = z.string().trim().min(1, { error: 'required' }).max(200)
const slug = z
  .string()
  .trim()
  .max(100)
  .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, { error: 'slug' })

export const pageContent = z.strictObject({ title, slug, blocks: pageBlocks, seo: pageSeo })
const locale = z.enum(locales)

export const createPageInput = z.strictObject({
  kind: z.enum(pageKinds).default('page'),
  parentId: z.string().max(40).nullable().default(null),
  locale,
  title,
  /** Made of the title when it is left out. */
  slug: slug.optional(),
  templateId: z.string().max(40).nullable().default(null),
  sites: z.array(z.enum(storefrontCodes)).default([]),
  fallsBack: z.boolean().default(true),
  /** For pages that the code links to. */
  key: z
    .string()
    .regex(/^[a-z0-9/-]{1,60}$/)
    .nullable()
    .default(null),
  blocks: pageBlocks.default([]),
  seo: pageSeo.optional(),
})

const address = z.strictObject({ pageId: z.string().max(40), locale })
export const pageTextInput = address

export const addLanguageInput = address.extend({ from: locale.nullable().default(null) })

export const saveDraftInput = address.extend({
  ...pageContent.shape,
  /** What the editor began with. When someone has saved since, both are merged upon it. */
  base: z.strictObject({ revision: z.number().int().min(1), ...pageContent.shape }),
})

export type PageText = PageContent & {
  pageId: string
  locale: Locale
  stage: Stage
  revision: number
  editedAt: Date
  editedBy: string
  publishedVersion: number | null
  publishedRevision: number | null
  publishedAt: Date | null
  expiresAt: Date | null
}

/** How a page stands in one language, for people. */
export type PageStatus = 'missing' | 'draft' | 'review' | 'approved' | 'published' | 'changed' | 'expired'

type Standing = Pick<PageText, 'stage' | 'revision' | 'publishedVersion' | 'publishedRevision' | 'expiresAt'>

/** What the public sees of it now; an expiry counts from its moment on, whoever has noticed it. */
export const isPublic = ({ publishedVersion, expiresAt }: Standing, now: Date) =>
  publishedVersion !== null && !(expiresAt && expiresAt <= now)

export function statusOf(text: Standing | undefined, now: Date): PageStatus {
  if (!text) return 'missing'
  if (!isPublic(text, now)) return text.publishedVersion === null ? text.stage : 'expired'
  return text.revision > (text.publishedRevision ?? 0) ? 'changed' : 'published'
}
