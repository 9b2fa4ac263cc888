import 'server-only'
import { insertMany } from '@/db/bulk'
import { attributeChoices, attributes } from '@/db/schema/catalog'
import { shippingMethods } from '@/db/schema/channels'
import { stockLocations } from '@/db/schema/inventory'
import { attributes as seedAttributes } from '@/db/seed/attributes'
import { locations, shipping } from '@/db/seed/ground'
import { newId } from '@/lib/kernel/id'

/** Warehouses, ways to ship, and the attributes that products are described by. */
export async function layGround(now: Date): Promise<void> {
  await insertMany(
    stockLocations,
    locations.map((location, position) => ({ id: newId('location'), ...location, position })),
  )
  await insertMany(
    shippingMethods,
    shipping.map((method, position) => ({ id: newId('shippingMethod', now.getTime()), ...method, position })),
    'ignore',
  )
  for (const [position, { choices, ...attribute }] of seedAttributes.entries()) {
    const id = newId('attribute')
    await insertMany(attributes, [{ id, ...attribute, kind: 'choice', position }])
    await insertMany(
      attributeChoices,
      choices.map((choice, at) => ({ attributeId: id, ...choice, position: at })),
    )
  }
}
