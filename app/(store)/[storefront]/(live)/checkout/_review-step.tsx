import { texts } from '@/app/_messages/words'
import { LiveForm } from '@/components/checkout/live-form'
import { ChoiceTile } from '@/components/ui/choice-tile'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { PricedCart } from '@/lib/cart/priced-cart'
import type { Channel } from '@/lib/kernel/channel'
import { newToken } from '@/lib/kernel/id'
import { listProviders } from '@/lib/payments/provider-queries'
import { cartSummaryLines, cartSums } from '../_page/money'
import { placeOrder } from './actions'

/** How to pay, what is agreed to, and the button in the words of the law with the sum directly above it. */
export function ReviewStep({ cart, channel }: { cart: PricedCart; channel: Channel }) {
  const { review, payment } = texts(channel, 'checkout')
  const providers = listProviders()
  const { rows, total } = cartSums(cart, channel)
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
      {/* The law wants the goods right above the button; on wide screens they stand beside it. */}
      <dl className="tabular mt-6 space-y-1 border-line border-t pt-4 text-sm lg:hidden">
        {cartSummaryLines(cart, channel).map(({ id, name, variantName, quantity, total: sum }) => (
          <div key={id} className="flex justify-between gap-4">
            <dt>
              {quantity} × {[name, variantName].filter(Boolean).join(', ')}
            </dt>
            <dd className="shrink-0">{sum}</dd>
          </div>
        ))}
        {rows.slice(1).map(({ label, value }) => (
          <div key={label} className="flex justify-between gap-4 text-ink-2">
            <dt>{label}</dt>
            <dd className="shrink-0">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="tabular mt-4 flex items-baseline justify-between gap-4 border-line border-t pt-4 font-semibold text-xl lg:mt-6">
        <span>{total.label}</span>
        <span>{total.value}</span>
      </p>
      <p className="text-end text-ink-3 text-xs">{review.totalNote}</p>
      <SubmitButton variant="signal" size="lg" wide className="mt-5">
        {review.order}
      </SubmitButton>
    </LiveForm>
  )
}
