import 'server-only'
import { asc, countDistinct, eq } from 'drizzle-orm'
import { db } from '@/db'
import { attributeChoices, attributes, productAttributes } from '@/db/schema/catalog'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import type { Attribute } from './attribute'

export const attributeColumns = {
  id: attributes.id,
  code: attributes.code,
  name: attributes.name,
  kind: attributes.kind,
  unit: attributes.unit,
  isFacet: attributes.isFacet,
  position: attributes.position,
  version: attributes.version,
}

/** All attributes with their choices, in the owner's order. */
export async function listAttributes(): Promise<Attribute[]> {
  const [all, choices] = await Promise.all([
    db.select(attributeColumns).from(attributes).orderBy(asc(attributes.position), asc(attributes.code)),
    db
      .select({
        attributeId: attributeChoices.attributeId,
        code: attributeChoices.code,
        name: attributeChoices.name,
        swatch: attributeChoices.swatch,
      })
      .from(attributeChoices)
      .orderBy(asc(attributeChoices.position)),
  ])
  const byAttribute = new Map(all.map((attribute) => [attribute.id, { ...attribute, choices: [] } as Attribute]))
  for (const { attributeId, ...choice } of choices) byAttribute.get(attributeId)?.choices.push(choice)
  return [...byAttribute.values()]
}

/** One attribute for its editor. Needs `catalog.read`; throws `notFound`. */
export async function requireAttributeForEdit(actor: Actor, id: string): Promise<Attribute> {
  authorize(actor, 'catalog.read')
  const attribute = (await listAttributes()).find((each) => each.id === id)
  if (!attribute) throw notFound('attribute')
  return attribute
}

/** How many products say something with each attribute. Needs `catalog.read`. */
export async function countAttributeUses(actor: Actor): Promise<Map<string, number>> {
  authorize(actor, 'catalog.read')
  const rows = await db
    .select({ id: productAttributes.attributeId, n: countDistinct(productAttributes.productId) })
    .from(productAttributes)
    .groupBy(productAttributes.attributeId)
  return new Map(rows.map(({ id, n }) => [id, n]))
}

/** Which choices of an attribute products have made, and how many did. Needs `catalog.read`. */
export async function countChoiceUses(actor: Actor, attributeId: string): Promise<Record<string, number>> {
  authorize(actor, 'catalog.read')
  const rows = await db
    .select({ code: productAttributes.value, n: countDistinct(productAttributes.productId) })
    .from(productAttributes)
    .where(eq(productAttributes.attributeId, attributeId))
    .groupBy(productAttributes.value)
  return Object.fromEntries(rows.map(({ code, n }) => [code, n]))
}
