import { texts, words } from '@/app/_messages/words'
import { currentCartToken } from '@/app/_server/cart-token'
import { answer } from '@/app/_server/route'
import { fill } from '@/components/ui/fill'
import { mediaUrl } from '@/lib/assets/rendition'
import { getCart, priceCart } from '@/lib/cart/cart-queries'
import { channelOf, isStorefront } from '@/lib/kernel/channel'
import { formatMoney, type Money } from '@/lib/kernel/money'

/** What the drawer shows after something was put into the cart, with every amount written out. */
export const GET = answer(async ({ actor, request, channel: remembered }) => {
  const code = new URL(request.url).searchParams.get('storefront')
  const channel = isStorefront(code) ? channelOf(code) : remembered
  const cart = await getCart(actor, await currentCartToken())
  if (!cart) return null
  const { lines, itemsTotal, quantity, freeShippingFrom } = await priceCart(cart, channel, new Date())
  const text = texts(channel, 'checkout').cart
  const write = (money: Money) => formatMoney(money, channel.language)
  const missing = freeShippingFrom && { ...freeShippingFrom, amount: freeShippingFrom.amount - itemsTotal.amount }
  return {
    pieces: words(channel, 'account')('orders.items', { count: quantity }),
    total: write(itemsTotal),
    shipping: missing && (missing.amount > 0 ? fill(text.missing, { amount: write(missing) }) : text.free),
    lines: lines.map((line) => ({
      // Two configurations of one model are two lines.
      variantId: line.configuration ? line.lineId : line.variantId,
      name: line.configuration ? words(channel, 'checkout')('configured.named', { name: line.name }) : line.name,
      variantName: line.variantName,
      quantity: line.quantity,
      total: write(line.total),
      picture: line.picture && mediaUrl(line.picture.hash, 320),
    })),
  }
})
