import 'server-only'
import { takeCartAlong } from '@/lib/cart/cart-move-commands'
import type { Context } from '@/lib/events/transact'
import type { Door } from './action'
import { currentCartToken, rememberCart } from './cart-token'

/**
 * Adds something to this browser's cart in one transaction: opens a cart where there is none, and takes one of another
 * market along, since the price that was shown is this market's. The token stays in its cookie; the page hears only how
 * many pieces the cart holds now.
 */
export async function fillCart(
  { run }: Door,
  add: (context: Context, token: string | undefined) => Promise<{ token: string; quantity: number }>,
): Promise<{ quantity: number }> {
  const known = await currentCartToken()
  const { token, quantity } = await run(async (context) => {
    await takeCartAlong(context, known)
    return add(context, known)
  })
  await rememberCart(token)
  return { quantity }
}
