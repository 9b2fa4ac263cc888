import 'server-only'
import { asc } from 'drizzle-orm'
import { db } from '@/db'
import { attributeChoices, attributes } from '@/db/schema/catalog'
import type { Attribute } from './attribute'

export const attributeColumns = {
  id: attributes.id,
  code: attributes.code,
  name: attributes.name,
  kind: attributes.kind,
  unit: attributes.unit,
  isFacet: attributes.isFacet,
  position: attributes.position,
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
