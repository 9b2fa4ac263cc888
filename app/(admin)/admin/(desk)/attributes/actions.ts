'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { call } from '@/app/_server/action'
import { attributeInput, moveAttributeInput, updateAttributeInput } from '@/lib/catalog/attribute'
import { createAttribute, deleteAttribute, moveAttribute, updateAttribute } from '@/lib/catalog/attribute-commands'
import { deskCall } from '../../_desk/forms'

const make = call(attributeInput, createAttribute)
export const create = async (input: z.input<typeof attributeInput>) => make(input)

const save = deskCall(updateAttributeInput, updateAttribute)
export const update = async (input: z.input<typeof updateAttributeInput>) => save(input)

const move = deskCall(moveAttributeInput, moveAttribute)
export const moveTo = async (id: string, position: number) => move({ id, position })

const remove = call(z.strictObject({ id: z.string().max(60) }), deleteAttribute)
export async function removeOne(id: string) {
  const outcome = await remove({ id })
  if (outcome.ok) redirect('/admin/attributes')
  return outcome
}
