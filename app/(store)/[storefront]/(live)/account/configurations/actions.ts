'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { action, steps } from '@/app/_server/action'
import { fillCart } from '@/app/_server/fill-cart'
import { addConfiguration } from '@/lib/cart/configuration-line-commands'
import { renameConfigurationInput, savedConfigurationId } from '@/lib/cart/saved-configuration'
import { deleteConfiguration, renameConfiguration } from '@/lib/cart/saved-configuration-commands'
import { addressOfConfiguration } from '@/lib/configurator/configuration-input'

const showAgain = async () => revalidatePath('/', 'layout')

export const renameSaved = action(renameConfigurationInput, renameConfiguration, showAgain)
export const dropSaved = action(savedConfigurationId, deleteConfiguration, showAgain)

/** Fields: model, key. Puts what was saved into the cart, at today's price, and goes there. */
export const buySaved = steps(
  addressOfConfiguration,
  async (door, input) => {
    await fillCart(door, (context, token) => addConfiguration(context, { ...input, token, quantity: 1 }))
    return door.channel.storefront
  },
  async (storefront) => redirect(`/${storefront}/cart`),
)
