'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { call } from '@/app/_server/action'
import { createCategoryInput, moveCategoryInput, updateCategoryInput } from '@/lib/catalog/category'
import {
  createCategory,
  deleteCategory as deleteCommand,
  moveCategory as moveCommand,
  updateCategory,
} from '@/lib/catalog/category-commands'
import { deskAction, deskCall } from '../../_desk/forms'

const one = z.strictObject({ id: z.string().max(60) })

const make = call(createCategoryInput, createCategory)
export const create = async (input: z.input<typeof createCategoryInput>) => make(input)

/** With `parentId` it is hung there; without, it stays where it is. */
const changed = updateCategoryInput.extend({ parentId: z.string().nullable().optional() })
const save = deskCall(changed, async (context, { parentId, ...input }) => {
  const updated = await updateCategory(context, input)
  return parentId === undefined ? updated : moveCommand(context, { id: input.id, parentId })
})
export const update = async (input: z.input<typeof changed>) => save(input)

const move = deskCall(moveCategoryInput, moveCommand)
/** For a line of the list: a place among its siblings. */
export const moveTo = async (id: string, parentId: string | null, position: number) => move({ id, parentId, position })

/** Fields: id, version, active. */
export const setActive = deskAction(
  updateCategoryInput.pick({ id: true }).extend({ version: z.coerce.number().int(), active: z.stringbool() }),
  updateCategory,
)

const remove = call(one, deleteCommand)
export async function removeOne(id: string) {
  const outcome = await remove({ id })
  if (outcome.ok) redirect('/admin/categories')
  return outcome
}
