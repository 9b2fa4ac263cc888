import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { attributes, productAttributes, productRelations, products, variants } from '@/db/schema/catalog'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import type { AttributeValue } from './attribute'
import type { ProductForEdit } from './product'
import { listCategoryIds } from './product-place-queries'
import { firstPictures } from './product-queries'
import { listMedia, listOptions } from './published-product-queries'
import type { Variant } from './variant'

/** A product with everything that its editor shows, whatever its state. Needs `catalog.read`; throws `notFound`. */
export async function requireProductForEdit(actor: Actor, id: string): Promise<ProductForEdit> {
  authorize(actor, 'catalog.read')
  const [product] = await db.select().from(products).where(eq(products.id, id))
  if (!product) throw notFound('product')
  const [options, all, media, values, categoryIds, relations] = await Promise.all([
    listOptions(id),
    listVariants(id),
    listMedia(id),
    listAttributeValues(id),
    listCategoryIds(id),
    listRelations(id),
  ])
  return { ...product, options, variants: all, media, attributes: values, categoryIds, relations }
}

const listVariants = (productId: string): Promise<Variant[]> =>
  db
    .select({
      id: variants.id,
      sku: variants.sku,
      options: variants.options,
      key: variants.key,
      gtin: variants.gtin,
      weightGrams: variants.weightGrams,
      active: variants.active,
      position: variants.position,
      version: variants.version,
    })
    .from(variants)
    .where(eq(variants.productId, productId))
    .orderBy(asc(variants.position), asc(variants.id))

async function listRelations(productId: string): Promise<ProductForEdit['relations']> {
  const rows = await db
    .select({
      relatedId: productRelations.relatedId,
      kind: productRelations.kind,
      name: products.name,
      slug: products.slug,
    })
    .from(productRelations)
    .innerJoin(products, eq(products.id, productRelations.relatedId))
    .where(eq(productRelations.productId, productId))
    .orderBy(asc(productRelations.position))
  const pictures = rows.length ? await firstPictures(rows.map(({ relatedId }) => relatedId)) : []
  const pictureOf = new Map(pictures.map(({ productId: id, hash }) => [id, hash]))
  return rows.map((row) => ({ ...row, picture: pictureOf.get(row.relatedId) ?? null }))
}

async function listAttributeValues(productId: string): Promise<AttributeValue[]> {
  const rows = await db
    .select({
      attributeId: attributes.id,
      kind: attributes.kind,
      value: productAttributes.value,
      number: productAttributes.number,
      text: productAttributes.text,
    })
    .from(productAttributes)
    .innerJoin(attributes, eq(attributes.id, productAttributes.attributeId))
    .where(eq(productAttributes.productId, productId))
    .orderBy(asc(attributes.position), asc(attributes.code))
  const values = new Map<string, AttributeValue>()
  for (const { attributeId, kind, value, number, text } of rows) {
    const known = values.get(attributeId)
    if (known?.kind === 'choice') known.choices.push(value)
    else if (kind === 'choice') values.set(attributeId, { attributeId, kind, choices: [value] })
    else if (kind === 'number') values.set(attributeId, { attributeId, kind, number: number ?? Number(value) })
    else if (kind === 'boolean') values.set(attributeId, { attributeId, kind, boolean: value === 'true' })
    else values.set(attributeId, { attributeId, kind, text: text ?? {} })
  }
  return [...values.values()]
}
