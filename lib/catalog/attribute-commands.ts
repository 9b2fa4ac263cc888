import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { and, asc, eq, notInArray } from 'drizzle-orm'
import type { z } from 'zod'
import { forUpdate, isUniqueViolation } from '@/db/portable'
import { attributeChoices, attributes, productAttributes } from '@/db/schema/catalog'
import { editConflict } from '@/lib/events/edit-conflict'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, invalid, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import type { Attribute, AttributeInput, moveAttributeInput, updateAttributeInput } from './attribute'
import { attributeColumns } from './attribute-queries'
import { attributeDeleted, attributeMoved, attributeSaved } from './events'

export type SavedAttribute = { id: string; version: number }

/** Makes an attribute, the last of all. Throws `invalid` when its code is taken. */
export async function createAttribute(context: Context, input: AttributeInput): Promise<SavedAttribute> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'catalog.write')
  const { choices, unit = null, ...fields } = input
  const id = newId('attribute', now.getTime())
  const position = await tx.$count(attributes)
  await refusingTaken(tx.insert(attributes).values({ id, ...fields, unit, position }))
  await storeChoices(context, id, input)
  await emit(attributeSaved({ id, code: input.code, version: 1, changed: [] }))
  return { id, version: 1 }
}

/**
 * Says an attribute anew. Throws `conflict('editConflict')` when someone saved since `version`, `invalid` when its code
 * is taken or a choice that products use is left out, `conflict('attributeKindFixed')` when products use it and its
 * kind would change.
 */
export async function updateAttribute(
  context: Context,
  { id, version, ...input }: z.output<typeof updateAttributeInput>,
): Promise<SavedAttribute> {
  const { tx, actor, emit } = context
  authorize(actor, 'catalog.write')
  const { choices: wanted, unit = null, ...fields } = input
  const [before] = await forUpdate(tx.select(attributeColumns).from(attributes).where(eq(attributes.id, id)))
  if (!before) throw notFound('attribute')
  if (before.version !== version) throw await editConflict(tx, id, version)
  await refuseLoss(context, before, input)
  const next = version + 1
  await refusingTaken(
    tx
      .update(attributes)
      .set({ ...fields, unit, version: next })
      .where(eq(attributes.id, id)),
  )
  const choices = await storedChoices(context, id)
  await storeChoices(context, id, input)
  const content = { ...fields, unit, choices: wanted.map(({ swatch = null, ...choice }) => ({ ...choice, swatch })) }
  await emit(
    attributeSaved({ id, code: input.code, version: next, changed: differing({ ...before, choices }, content) }),
  )
  return { id, version: next }
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

async function refusingTaken(write: PromiseLike<unknown>) {
  try {
    await write
  } catch (error) {
    throw isUniqueViolation(error) ? invalid('invalid', { code: ['taken'] }) : error
  }
}

const storedChoices = ({ tx }: Context, id: string) =>
  tx
    .select({ code: attributeChoices.code, name: attributeChoices.name, swatch: attributeChoices.swatch })
    .from(attributeChoices)
    .where(eq(attributeChoices.attributeId, id))
    .orderBy(asc(attributeChoices.position))

async function storeChoices({ tx }: Context, id: string, { kind, choices }: AttributeInput) {
  if (new Set(choices.map(({ code }) => code)).size < choices.length) throw invalid('invalid', { choices: ['taken'] })
  await tx.delete(attributeChoices).where(eq(attributeChoices.attributeId, id))
  if (choices.length && kind === 'choice')
    await tx
      .insert(attributeChoices)
      .values(choices.map((choice, position) => ({ ...choice, attributeId: id, position })))
}

/** Names of the fields that say something else now. */
const differing = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  Object.keys(after).filter((field) => !isDeepStrictEqual(before[field], after[field]))

async function refuseLoss(
  { tx }: Context,
  { id, kind: before }: Pick<Attribute, 'id' | 'kind'>,
  { kind, choices }: AttributeInput,
) {
  const own = eq(productAttributes.attributeId, id)
  const codes = choices.map(({ code }) => code)
  const lost = before !== kind || !codes.length ? own : and(own, notInArray(productAttributes.value, codes))
  if (before === kind && kind !== 'choice') return
  const [used] = await tx
    .select({ productId: productAttributes.productId })
    .from(productAttributes)
    .where(lost)
    .limit(1)
  if (!used) return
  throw before === kind ? invalid('invalid', { choices: ['inUse'] }) : conflict('attributeKindFixed')
}
