import { texts, words } from '@/app/_messages/words'
import { LiveForm } from '@/components/checkout/live-form'
import { ChoiceTile } from '@/components/ui/choice-tile'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { PricedCart } from '@/lib/cart/priced-cart'
import type { Channel } from '@/lib/kernel/channel'
import { shown } from '../_page/money'
import { saveShipping } from './actions'

/** The ways to send this cart, each with its price and its days. */
export function ShippingStep({ cart, channel }: { cart: PricedCart; channel: Channel }) {
  const text = texts(channel, 'checkout')
  const t = words(channel, 'checkout')
  if (!cart.shippingOptions.length) return <Notice tone="warning">{text.shipping.none}</Notice>
  const chosen = cart.shipping?.method ?? cart.shippingOptions[0]?.method
  const days = (min: number, max: number) =>
    min === max ? t('shipping.oneDay', { max }) : t('shipping.days', { min: String(min), max: String(max) })
  return (
    <LiveForm action={saveShipping} className="space-y-3">
      {cart.shippingOptions.map(({ method, name, description, price, minDays, maxDays }) => (
        <ChoiceTile
          key={method}
          name="method"
          value={method}
          defaultChecked={method === chosen}
          label={name}
          hint={`${description}. ${days(minDays, maxDays)}`}
          aside={price.amount === 0 ? text.summary.freeOfCharge : shown(channel, price)}
        />
      ))}
      <SubmitButton variant="strong" size="lg" className="mt-3">
        {text.steps.continue}
      </SubmitButton>
    </LiveForm>
  )
}
