'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { call } from '@/app/_server/action'
import { newFormInput, saveFormInput } from '@/lib/content/form'
import { createForm, deleteForm, saveForm } from '@/lib/content/form-commands'
import { deleteFormEntry } from '@/lib/content/form-entry-commands'
import { deskCall } from '../../../_desk/forms'

const one = z.strictObject({ id: z.string().max(60) })

const make = call(newFormInput, createForm)
export const create = async (input: z.input<typeof newFormInput>) => make(input)

const save = deskCall(saveFormInput, saveForm)
export const update = async (input: z.input<typeof saveFormInput>) => save(input)

const remove = call(one, deleteForm)
export async function removeOne(id: string) {
  const outcome = await remove({ id })
  if (outcome.ok) redirect('/admin/content/forms')
  return outcome
}

const removeIt = call(one, deleteFormEntry)
export async function removeEntry(id: string) {
  const outcome = await removeIt({ id })
  if (outcome.ok) redirect(`/admin/content/forms/${outcome.value?.form}/entries`)
  return outcome
}
