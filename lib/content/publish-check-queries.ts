import 'server-only'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { db } from '@/db'
import { assets } from '@/db/schema/assets'
import { categories, products } from '@/db/schema/catalog'
import { configurableModels } from '@/db/schema/configurator'
import { contentForms, contentPages, contentTexts } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import type { Locale } from '@/lib/kernel/locale'
import { needsOf } from './block-tree'
import type { PageContent, PageText } from './page'
import { isText, toText } from './page-rows'
import { checkContent, type PublishCheck, type Surroundings } from './publish-check'

/** What is wrong with a draft before it is published, errors first. Needs `content.write`. */
export async function checkBeforePublishing(actor: Actor, pageId: string, locale: Locale): Promise<PublishCheck[]> {
  authorize(actor, 'content.write')
  const [row] = await db.select().from(contentTexts).where(isText(pageId, locale))
  return row ? check(toText(row)) : []
}

/** For commands: throws `invalid('pageNotFit')` with the errors under the ids of their blocks. */
export async function refuseFaults(_: Context, text: PageContent & Pick<PageText, 'locale'>): Promise<void> {
  const errors = (await check(text)).filter(({ level }) => level === 'error')
  if (!errors.length) return
  const fields: Record<string, string[]> = {}
  for (const { block, key } of errors) fields[block] = [...new Set([...(fields[block] ?? []), key])]
  throw new DomainError('invalid', 'pageNotFit', fields, { count: errors.length })
}

async function check(text: PageContent & Pick<PageText, 'locale'>): Promise<PublishCheck[]> {
  const found = checkContent(text, text.locale, await surroundingsOf(text))
  return found.sort((a, b) => Number(a.level === 'hint') - Number(b.level === 'hint'))
}

async function surroundingsOf({ blocks, seo }: PageContent): Promise<Surroundings> {
  const needs = needsOf(blocks)
  const pictures = [...needs.assets, ...(seo.pictureId ? [seo.pictureId] : [])]
  const assetRows = pictures.length
    ? await db
        .select({ id: assets.id, alt: assets.alt, isDecorative: assets.isDecorative, kind: assets.kind })
        .from(assets)
        .where(inArray(assets.id, pictures))
    : []
  const targets = new Map<string, boolean>()
  for (const { slug, status } of needs.products.length
    ? await db
        .select({ slug: products.slug, status: products.status })
        .from(products)
        .where(inArray(products.slug, needs.products))
    : [])
    targets.set(`product ${slug}`, status === 'published')
  for (const { path, active } of needs.categories.length
    ? await db
        .select({ path: categories.path, active: categories.active })
        .from(categories)
        .where(inArray(categories.path, needs.categories))
    : [])
    targets.set(`category ${path}`, active)
  for (const { slug, version } of needs.models.length
    ? await db
        .select({ slug: configurableModels.slug, version: configurableModels.publishedVersion })
        .from(configurableModels)
        .where(inArray(configurableModels.slug, needs.models))
    : [])
    targets.set(`model ${slug}`, version !== null)
  if (needs.pages.length) {
    const rows = await db
      .select({ id: contentPages.id, version: contentTexts.publishedVersion })
      .from(contentPages)
      .innerJoin(contentTexts, eq(contentTexts.pageId, contentPages.id))
      .where(and(inArray(contentPages.id, needs.pages), isNull(contentPages.trashedAt)))
    for (const { id, version } of rows) targets.set(`page ${id}`, targets.get(`page ${id}`) || version !== null)
  }
  if (needs.forms.length)
    for (const { id } of await db
      .select({ id: contentForms.id })
      .from(contentForms)
      .where(inArray(contentForms.id, needs.forms)))
      targets.set(`form ${id}`, true)
  return {
    pictures: new Map(
      assetRows.map(({ id, alt, isDecorative, kind }) => [id, { alt, isDecorative: isDecorative || kind !== 'image' }]),
    ),
    targets,
  }
}
