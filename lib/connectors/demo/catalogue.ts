import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { insertMany } from '@/db/bulk'
import {
  attributes,
  categories,
  productAttributes,
  productCategories,
  productMedia,
  productRelations,
  products,
} from '@/db/schema/catalog'
import { prices } from '@/db/schema/pricing'
import { categories as seedCategories } from '@/db/seed/categories'
import { seedProducts } from '@/db/seed/products'
import type { Actor } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import { before, DAY } from '@/lib/kernel/time'
import { importProducts } from '../product-import-commands'
import { type DemoPicture, layPictures } from './pictures'
import { demoRecord } from './record'

/** Categories, products, their pictures, properties and what goes with what. */
export async function layCatalogue(actor: Actor, folder: string, now: Date): Promise<void> {
  const pictures = await layPictures(actor, folder)
  const shown = seedProducts.filter(({ subject }) => pictures.some((picture) => picture.subject === subject))
  await layCategories(pictures, now)
  await importProducts(
    actor,
    (async function* () {
      for (const [at, product] of shown.entries())
        yield { record: demoRecord(product, pictures, at), line: at + 1, lines: at + 1 }
    })(),
    { source: 'demo' },
  )
  const ids = await idsByRef()
  const id = (slug: string) => ids.get(`demo:${slug}`)!
  await layPlaces(shown, id)
  await insertMany(
    productMedia,
    shown.flatMap(({ subject, slug }) =>
      pictures
        .filter((picture) => picture.subject === subject)
        .map(({ assetId, variant }, position) => ({ productId: id(slug), assetId, options: variant, position })),
    ),
  )
  await layAttributes(shown, id)
  await insertMany(
    productRelations,
    shown.flatMap(({ slug, accessories = [] }) =>
      accessories
        .filter((other) => ids.has(`demo:${other}`))
        .map((other, position) => ({
          productId: id(slug),
          relatedId: id(other),
          kind: 'accessory' as const,
          position,
        })),
    ),
  )
  for (const { slug, age } of shown)
    await db
      .update(products)
      .set({ publishedAt: before(now, age * DAY), createdAt: before(now, (age + 5) * DAY) })
      .where(eq(products.id, id(slug)))
  // A reduction names the lowest price of the thirty days before it, which is here the former price.
  await db.update(prices).set({ lowestAmount: sql`${prices.regularAmount}` })
}

type Shown = typeof seedProducts
type IdOf = (slug: string) => string

async function layCategories(pictures: DemoPicture[], now: Date) {
  await insertMany(
    categories,
    seedCategories.map(({ slug, name, description, picture }, position) => ({
      id: newId('category', now.getTime()),
      parentId: null,
      slug,
      path: slug,
      name,
      description,
      assetId: pictures.find(({ subject }) => subject === picture)?.assetId ?? null,
      position,
      createdAt: now,
      updatedAt: now,
    })),
  )
}

async function layPlaces(shown: Shown, id: IdOf) {
  const rows = await db.select({ id: categories.id, slug: categories.slug }).from(categories)
  const bySlug = new Map(rows.map((row) => [row.slug, row.id]))
  await insertMany(
    productCategories,
    shown.map(({ slug, category }, position) => ({ productId: id(slug), categoryId: bySlug.get(category)!, position })),
    'ignore',
  )
}

async function layAttributes(shown: Shown, id: IdOf) {
  const rows = await db.select({ id: attributes.id, code: attributes.code }).from(attributes)
  const byCode = new Map(rows.map((row) => [row.code, row.id]))
  await insertMany(
    productAttributes,
    shown.flatMap(({ slug, attributes: values }) =>
      Object.entries(values).map(([code, value]) => ({ productId: id(slug), attributeId: byCode.get(code)!, value })),
    ),
  )
}

async function idsByRef() {
  const rows = await db.select({ id: products.id, ref: products.externalRef }).from(products)
  return new Map(rows.map(({ id, ref }) => [ref, id]))
}
