'use server'

import { steps } from '@/app/_server/action'
import { fillCart } from '@/app/_server/fill-cart'
import { addConfiguration } from '@/lib/cart/configuration-line-commands'
import { addressOfConfiguration } from '@/lib/configurator/configuration-input'

/** Fields: model, key. The server reads the choices from the key and computes the price. */
export const buyConfiguration = steps(addressOfConfiguration, (door, input) =>
  fillCart(door, (context, token) => addConfiguration(context, { ...input, token, quantity: 1 })),
)
