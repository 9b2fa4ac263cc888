import 'server-only'
import { and, asc, eq, notInArray } from 'drizzle-orm'
import type { z } from 'zod'
import { forUpdate, isUniqueViolation } from '@/db/portable'
import { attributeChoices, attributes, productAttributes } from '@/db/schema/catalog'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, invalid, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import type { AttributeInput, moveAttributeInput } from './attribute'
import { attributeDeleted, attributeMoved, attributeSaved } from './events'

/**
 * Makes an attribute, the last of all, or with `id` changes it. Throws `invalid` when its code is taken or a choice that products use is
 * left out, `conflict('attributeKindFixed')` when products use it and its kind would change.
 */
export async function saveAttribute(
  context: Context,
  { id: given, ...input }: AttributeInput & { id?: string },
): Promise<{ id: string }> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'catalog.write')
  const { choices, unit = null, ...fields } = input
  const id = given ?? newId('attribute', now.getTime())
  if (given) await refuseLoss(context, given, input)
  const row = { ...fields, unit }
  try {
    if (given) await tx.update(attributes).set(row).where(eq(attributes.id, id))
    else await tx.insert(attributes).values({ id, ...row, position: await tx.$count(attributes) })
  } catch (error) {
    throw isUniqueViolation(error) ? invalid('invalid', { code: ['taken'] }) : error
  }
  await tx.delete(attributeChoices).where(eq(attributeChoices.attributeId, id))
  if (new Set(choices.map(({ code }) => code)).size < choices.length) throw invalid('invalid', { choices: ['taken'] })
  if (choices.length && input.kind === 'choice')
    await tx
      .insert(attributeChoices)
      .values(choices.map((choice, position) => ({ ...choice, attributeId: id, position })))
  await emit(attributeSaved({ id, code: input.code }))
  return { id }
}

/** Puts an attribute at a place among all: in the editor, on the product's page and among the filters. */
export async function moveAttribute(
  { tx, actor, emit }: Context,
  { id, position }: z.output<typeof moveAttributeInput>,
): Promise<void> {
  authorize(actor, 'catalog.write')
  const all = await forUpdate(
    tx
      .select({ id: attributes.id, code: attributes.code })
      .from(attributes)
      .orderBy(asc(attributes.position), asc(attributes.code)),
  )
  const moved = all.find((each) => each.id === id)
  if (!moved) throw notFound('attribute')
  const order = all.filter((each) => each.id !== id)
  order.splice(position, 0, moved)
  for (const [place, each] of order.entries())
    await tx.update(attributes).set({ position: place }).where(eq(attributes.id, each.id))
  await emit(attributeMoved({ id, code: moved.code }))
}

/** Takes an attribute away, with what is said of it of any product. */
export async function deleteAttribute({ tx, actor, emit }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'catalog.write')
  const [gone] = await tx.delete(attributes).where(eq(attributes.id, id)).returning({ code: attributes.code })
  if (!gone) throw notFound('attribute')
  await emit(attributeDeleted({ id, code: gone.code }))
}

async function refuseLoss({ tx }: Context, id: string, { kind, choices }: AttributeInput) {
  const [before] = await tx.select({ kind: attributes.kind }).from(attributes).where(eq(attributes.id, id))
  if (!before) throw notFound('attribute')
  const own = eq(productAttributes.attributeId, id)
  const codes = choices.map(({ code }) => code)
  const lost = before.kind !== kind || !codes.length ? own : and(own, notInArray(productAttributes.value, codes))
  if (before.kind === kind && kind !== 'choice') return
  const [used] = await tx
    .select({ productId: productAttributes.productId })
    .from(productAttributes)
    .where(lost)
    .limit(1)
  if (!used) return
  throw before.kind === kind ? invalid('invalid', { choices: ['inUse'] }) : conflict('attributeKindFixed')
}
