'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { action, call } from '@/app/_server/action'
import type { MenuItem, MenuPlace } from '@/lib/content/menu'
import { dropMenu, publishMenu, saveMenu } from '@/lib/content/menu-commands'
import { saveMenuInput } from '@/lib/content/menu-input'
import type { StorefrontCode } from '@/lib/kernel/channel'
import { deskAction, deskCall } from '../../../_desk/forms'

const one = z.strictObject({ id: z.string().max(40) })

const store = deskCall(saveMenuInput, saveMenu)
export const save = async (place: MenuPlace, storefront: StorefrontCode | '', items: MenuItem[], revision: number) =>
  store({ place, storefront, items, revision })

/** A new menu begins empty. */
export const begin = action(
  saveMenuInput.pick({ place: true, storefront: true }),
  (context, input) => saveMenu(context, { ...input, revision: 0, items: [] }),
  async ({ id }) => redirect(`/admin/content/menus/${id}`),
)
export const publish = deskAction(one, publishMenu)

const drop = call(one, dropMenu)
export async function dropOne(id: string) {
  const outcome = await drop({ id })
  if (outcome.ok) redirect('/admin/content/menus')
  return outcome
}
