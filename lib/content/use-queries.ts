import 'server-only'
import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, notInArray, or } from 'drizzle-orm'
import { db } from '@/db'
import { categories, products } from '@/db/schema/catalog'
import { configurableModels } from '@/db/schema/configurator'
import { contentForms, contentPages, contentTexts, contentUses } from '@/db/schema/content'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'

/** A page that shows something or leads to it. */
export type PageUse = { pageId: string; locale: Locale; title: string; isPublished: boolean }

type Kind = 'block' | 'page' | 'product' | 'category' | 'model' | 'form'

const isText = and(eq(contentTexts.pageId, contentUses.pageId), eq(contentTexts.locale, contentUses.locale))

/**
 * Where a page, product, form, kind of block … is used in content: once for each language of a page, as published when it
 * is so in public, else as draft. Needs `content.write`.
 */
export async function listUses(actor: Actor, kind: Kind, target: string): Promise<PageUse[]> {
  authorize(actor, 'content.write')
  const rows = await db
    .select({
      pageId: contentUses.pageId,
      locale: contentUses.locale,
      title: contentTexts.title,
      isPublished: contentUses.isPublished,
    })
    .from(contentUses)
    .innerJoin(contentPages, eq(contentPages.id, contentUses.pageId))
    .innerJoin(contentTexts, isText)
    .where(
      and(
        eq(contentUses.kind, kind),
        eq(contentUses.target, target),
        ne(contentUses.pageId, target),
        isNull(contentPages.trashedAt),
      ),
    )
    .orderBy(asc(contentTexts.title), asc(contentUses.pageId), asc(contentUses.locale), desc(contentUses.isPublished))
    .limit(500)
  return rows.filter(({ pageId, locale }, at) => rows[at - 1]?.pageId !== pageId || rows[at - 1]?.locale !== locale)
}

export type BrokenLink = PageUse & { kind: Exclude<Kind, 'block'>; target: string }

/** Links of pages to what is not there any more, or not for the public. Needs `content.write`. */
export async function listBrokenLinks(actor: Actor, limit = 500): Promise<BrokenLink[]> {
  authorize(actor, 'content.write')
  const shown = {
    product: db.select({ name: products.slug }).from(products).where(eq(products.status, 'published')),
    category: db.select({ name: categories.path }).from(categories).where(eq(categories.active, true)),
    model: db
      .select({ name: configurableModels.slug })
      .from(configurableModels)
      .where(isNotNull(configurableModels.publishedVersion)),
    form: db.select({ name: contentForms.id }).from(contentForms),
    page: db.select({ name: contentTexts.pageId }).from(contentTexts).where(isNotNull(contentTexts.publishedVersion)),
  }
  const isGone = or(
    ...Object.entries(shown).map(([kind, names]) =>
      and(eq(contentUses.kind, kind as Kind), notInArray(contentUses.target, names)),
    ),
  )
  const rows = await db
    .select({
      pageId: contentUses.pageId,
      locale: contentUses.locale,
      title: contentTexts.title,
      isPublished: contentUses.isPublished,
      kind: contentUses.kind,
      target: contentUses.target,
    })
    .from(contentUses)
    .innerJoin(contentPages, eq(contentPages.id, contentUses.pageId))
    .innerJoin(contentTexts, isText)
    .where(
      and(
        isNull(contentPages.trashedAt),
        inArray(contentUses.kind, ['product', 'category', 'model', 'form', 'page']),
        isGone,
      ),
    )
    .orderBy(asc(contentTexts.title), asc(contentUses.locale))
    .limit(limit)
  return rows as BrokenLink[]
}
