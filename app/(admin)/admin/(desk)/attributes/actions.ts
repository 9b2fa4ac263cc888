'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { call } from '@/app/_server/action'
import { attributeInput, moveAttributeInput } from '@/lib/catalog/attribute'
import { deleteAttribute, moveAttribute, saveAttribute } from '@/lib/catalog/attribute-commands'
import { deskCall } from '../../_desk/forms'

const saved = attributeInput.extend({ id: z.string().max(60).optional() })
const perform = deskCall(saved, saveAttribute)
export const save = async (input: z.input<typeof saved>) => perform(input)

const move = deskCall(moveAttributeInput, moveAttribute)
export const moveTo = async (id: string, position: number) => move({ id, position })

const remove = call(z.strictObject({ id: z.string().max(60) }), deleteAttribute)
export async function removeOne(id: string) {
  const outcome = await remove({ id })
  if (outcome.ok) redirect('/admin/attributes')
  return outcome
}
