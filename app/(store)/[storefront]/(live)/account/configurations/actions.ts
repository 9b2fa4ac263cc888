'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { action, steps } from '@/app/_server/action'
import { currentCartToken, rememberCart } from '@/app/_server/cart-token'
import { takeCartAlong } from '@/lib/cart/cart-move-commands'
import { addConfiguration } from '@/lib/cart/configuration-line-commands'
import { renameConfigurationInput, savedConfigurationId } from '@/lib/cart/saved-configuration'
import { deleteConfiguration, renameConfiguration } from '@/lib/cart/saved-configuration-commands'
import { configurationKeyInput } from '@/lib/configurator/configuration-input'

const showAgain = async () => revalidatePath('/', 'layout')

export const renameSaved = action(renameConfigurationInput, renameConfiguration, showAgain)
export const dropSaved = action(savedConfigurationId, deleteConfiguration, showAgain)

/** Puts what was saved into the cart, at today's price, and goes there. */
export const buySaved = steps(
  z.strictObject({ model: z.string().min(1).max(120), key: configurationKeyInput }),
  async ({ run, channel }, input) => {
    const known = await currentCartToken()
    const { token } = await run(async (context) => {
      await takeCartAlong(context, known)
      return addConfiguration(context, { ...input, token: known })
    })
    await rememberCart(token)
    return channel.storefront
  },
  async (storefront) => redirect(`/${storefront}/cart`),
)
