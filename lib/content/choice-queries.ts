import 'server-only'
import { and, asc, desc, eq, inArray, isNull, ne, or, type SQL } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db'
import { contains } from '@/db/portable'
import { products } from '@/db/schema/catalog'
import { contentForms, contentPages, contentTexts } from '@/db/schema/content'
import { listActiveCategories } from '@/lib/catalog/category-queries'
import { firstPictures } from '@/lib/catalog/product-queries'
import { listPublishedModels } from '@/lib/configurator/model-queries'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { type Locale, localized } from '@/lib/kernel/locale'
import type { Choice, choicesAsked } from './choice'

type Asked = z.output<typeof choicesAsked>

const MOST = 20

/** What an editor may choose among: by words, or with the names of what is chosen (`values`). Needs `content.write`. */
export async function listChoices(actor: Actor, asked: Asked, locale: Locale): Promise<Choice[]> {
  authorize(actor, 'content.write')
  switch (asked.kind) {
    case 'product':
      return productChoices(asked, locale)
    case 'page':
      return pageChoices(asked, locale)
    case 'form':
      return formChoices(asked)
    case 'category':
      return fitting(
        (await listActiveCategories()).map(({ path, name }) => ({
          value: path,
          label: localized(name, locale),
          detail: path,
        })),
        asked,
      )
    case 'model':
      return fitting(
        (await listPublishedModels()).map(({ slug, name }) => ({ value: slug, label: localized(name, locale) })),
        asked,
      )
  }
}

async function productChoices({ q = '', values }: Asked, locale: Locale): Promise<Choice[]> {
  const where = values.length ? inArray(products.slug, values) : found(q, products.name, products.slug)
  const rows = await db
    .select({ id: products.id, slug: products.slug, name: products.name })
    .from(products)
    .where(and(ne(products.status, 'archived'), where))
    .orderBy(desc(products.updatedAt))
    .limit(values.length || MOST)
  const pictures = rows.length ? await firstPictures(rows.map(({ id }) => id)) : []
  const pictureOf = new Map(pictures.map(({ productId, hash }) => [productId, hash]))
  return rows.map(({ id, slug, name }) => ({
    value: slug,
    label: localized(name, locale),
    picture: pictureOf.get(id) ?? null,
  }))
}

/** A page is told by its title in this language, else in another. */
async function pageChoices({ q = '', values }: Asked, locale: Locale): Promise<Choice[]> {
  const where = values.length ? inArray(contentPages.id, values) : found(q, contentTexts.title, contentTexts.slug)
  const rows = await db
    .select({ id: contentPages.id, locale: contentTexts.locale, title: contentTexts.title, slug: contentTexts.slug })
    .from(contentTexts)
    .innerJoin(contentPages, eq(contentPages.id, contentTexts.pageId))
    .where(and(isNull(contentPages.trashedAt), ne(contentPages.kind, 'template'), where))
    .orderBy(desc(contentTexts.editedAt))
    .limit((values.length || MOST) * 3)
  const own = new Map<string, Choice>()
  for (const { id, title, slug, ...text } of rows)
    if (text.locale === locale || !own.has(id)) own.set(id, { value: id, label: title, detail: `/${slug}` })
  return [...own.values()].slice(0, values.length || MOST)
}

async function formChoices({ q = '', values }: Asked): Promise<Choice[]> {
  const rows = await db
    .select({ id: contentForms.id, name: contentForms.name })
    .from(contentForms)
    .where(values.length ? inArray(contentForms.id, values) : found(q, contentForms.name))
    .orderBy(asc(contentForms.name))
    .limit(values.length || MOST)
  return rows.map(({ id, name }) => ({ value: id, label: name }))
}

const found = (q: string, ...columns: Parameters<typeof contains>[0][]): SQL | undefined =>
  q ? or(...columns.map((column) => contains(column, q))) : undefined

const fitting = (all: Choice[], { q = '', values }: Asked): Choice[] =>
  values.length
    ? all.filter(({ value }) => values.includes(value))
    : all.filter(({ value, label }) => `${label} ${value}`.toLowerCase().includes(q.toLowerCase())).slice(0, MOST)
