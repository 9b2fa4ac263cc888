import Link from 'next/link'
import { texts } from '@/app/_messages/words'
import { LiveForm } from '@/components/checkout/live-form'
import { ChoiceTile } from '@/components/ui/choice-tile'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { PricedCart } from '@/lib/cart/priced-cart'
import type { Channel } from '@/lib/kernel/channel'
import { newToken } from '@/lib/kernel/id'
import { listProviders } from '@/lib/payments/provider-queries'
import { cartSums } from '../_page/money'
import { placeOrder } from './actions'

/** How to pay, what is agreed to, and the button in the words of the law with the sum directly above it. */
export function ReviewStep({ cart, channel }: { cart: PricedCart; channel: Channel }) {
  const { review, payment } = texts(channel, 'checkout')
  const providers = listProviders()
  const { total } = cartSums(cart, channel)
  if (cart.problems.length)
    return (
      <Notice tone="warning">
        <p>{review.problem}</p>
        <LinkButton href={`/${channel.storefront}/cart`} size="sm" className="mt-3">
          {review.toCart}
        </LinkButton>
      </Notice>
    )
  const legal = (page: string, label: string) => (
    <Link
      key={page}
      href={`/${channel.storefront}/legal/${page}`}
      target="_blank"
      className="text-ink underline underline-offset-4"
    >
      {label}
    </Link>
  )
  const links: Record<string, React.ReactNode> = {
    terms: legal('terms', review.terms),
    withdrawal: legal('withdrawal', review.withdrawal),
    privacy: legal('privacy', review.privacy),
  }
  return (
    <LiveForm action={placeOrder} hidden={{ idempotencyKey: newToken(), acceptedTotal: String(cart.total.amount) }}>
      <fieldset className="space-y-3">
        <legend className="mb-3 font-semibold">{payment.title}</legend>
        {providers.map((code, at) => (
          <ChoiceTile
            key={code}
            name="paymentProvider"
            value={code}
            defaultChecked={at === 0}
            label={payment[code]}
            hint={payment[`${code}Hint`]}
          />
        ))}
      </fieldset>
      <p className="mt-6 text-ink-2 text-sm">
        {review.legal.split(/(\{\w+\})/).map((part) => links[part.slice(1, -1)] ?? part)}
      </p>
      <p className="tabular mt-6 flex items-baseline justify-between gap-4 border-line border-t pt-4 font-semibold text-xl">
        <span>{total.label}</span>
        <span>{total.value}</span>
      </p>
      <p className="text-end text-ink-3 text-xs">{texts(channel, 'ui').price.tax}</p>
      <SubmitButton variant="signal" size="lg" wide className="mt-5">
        {review.order}
      </SubmitButton>
    </LiveForm>
  )
}
