'use server'

import { z } from 'zod'
import { steps } from '@/app/_server/action'
import { currentCartToken, rememberCart } from '@/app/_server/cart-token'
import { takeCartAlong } from '@/lib/cart/cart-move-commands'
import { addConfiguration } from '@/lib/cart/configuration-line-commands'
import { configurationKeyInput } from '@/lib/configurator/configuration-input'

/** Fields: model, key. The server reads the choices from the key and computes the price. */
export const buyConfiguration = steps(
  z.strictObject({ model: z.string().min(1).max(120), key: configurationKeyInput }),
  async ({ run }, input) => {
    const known = await currentCartToken()
    const { token, quantity } = await run(async (context) => {
      await takeCartAlong(context, known)
      return addConfiguration(context, { ...input, token: known, quantity: 1 })
    })
    await rememberCart(token)
    return { quantity }
  },
)
