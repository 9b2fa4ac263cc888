import type { Metadata } from 'next'
import { texts, words } from '@/app/_messages/words'
import { currentScooter } from '@/app/_server/own-scooter'
import { OneButtonForm } from '@/components/account/one-button-form'
import { LiveForm } from '@/components/checkout/live-form'
import { Sums } from '@/components/checkout/order-summary'
import { RecentlyViewed } from '@/components/store/recently-viewed'
import { fill } from '@/components/ui/fill'
import { Input } from '@/components/ui/input'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { listMisfits } from '@/lib/cart/cart-fit-queries'
import { currentCart } from '../_page/cart'
import { type LivePage, liveChannel } from '../_page/live-page'
import { cartSums, shown } from '../_page/money'
import { CartLine } from './_cart-line'
import { EmptyCart } from './_empty-cart'
import { enterCoupon, moveCartHere, removeCoupon } from './actions'

export async function generateMetadata({ params }: LivePage): Promise<Metadata> {
  return { title: texts(await liveChannel(params), 'checkout').cart.title, robots: { index: false } }
}

export default async function CartPage({ params }: LivePage) {
  const channel = await liveChannel(params)
  const { cart: text } = texts(channel, 'checkout')
  const cart = await currentCart(channel)
  const home = `/${channel.storefront}`
  const recent = <RecentlyViewed storefront={channel.storefront} title={texts(channel, 'store').recent} />
  if (!cart)
    return (
      <main className="wrap py-6 lg:py-10">
        <EmptyCart channel={channel} />
        {recent}
      </main>
    )
  const misfits = await listMisfits(cart, await currentScooter(), channel.locale)
  const missing = cart.freeShippingFrom && cart.freeShippingFrom.amount - cart.itemsTotal.amount
  return (
    <main className="wrap py-8 lg:py-12">
      <h1 className="headline text-4xl">{text.title}</h1>
      {cart.market !== channel.market && (
        <Notice tone="warning" title={text.elsewhere} className="mt-6">
          <div className="mt-3">
            <OneButtonForm action={moveCartHere} hidden={{}} size="sm">
              {text.moveHere}
            </OneButtonForm>
          </div>
        </Notice>
      )}
      <div className="mt-8 grid items-start gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <ul className="border-line border-t">
          {cart.lines.map((line) => (
            <CartLine key={line.lineId} line={line} channel={channel} misfit={misfits.get(line.lineId)} />
          ))}
        </ul>
        <aside className="lg:sticky lg:top-[calc(var(--header)+1.5rem)]">
          {missing !== null && missing !== undefined && (
            <p className="mb-4 rounded-md bg-success-soft px-4 py-3 text-sm text-success-ink">
              {missing > 0
                ? fill(text.missing, { amount: shown(channel, { amount: missing, currency: cart.currency }) })
                : text.free}
            </p>
          )}
          <Coupons cart={cart} channel={channel} />
          <Sums {...cartSums(cart, channel)} />
          <LinkButton
            href={`${home}/checkout`}
            prefetch={false}
            variant="signal"
            size="lg"
            wide
            className="mt-6 max-lg:hidden"
          >
            {text.checkout}
          </LinkButton>
          <Link href={home} className="mt-4 block text-center text-ink-2 text-sm underline underline-offset-4">
            {text.goShopping}
          </Link>
        </aside>
        {/* On a phone within reach of the thumb, however many lines there are. */}
        <div className="-mx-(--gutter) sticky bottom-0 z-10 border-line border-t bg-ground px-(--gutter) py-3 lg:hidden">
          <LinkButton href={`${home}/checkout`} prefetch={false} variant="signal" size="lg" wide>
            {text.checkout}
          </LinkButton>
        </div>
      </div>
      {recent}
    </main>
  )
}

type CouponsProps = {
  cart: NonNullable<Awaited<ReturnType<typeof currentCart>>>
  channel: Awaited<ReturnType<typeof liveChannel>>
}

function Coupons({ cart, channel }: CouponsProps) {
  const { cart: text } = texts(channel, 'checkout')
  const t = words(channel, 'checkout')
  const why = { gone: text.couponGone, used: text.couponUsed, conditions: text.couponConditions }
  return (
    <div className="mb-2">
      <details className="group" open={cart.couponCodes.length > 0}>
        <summary className="flex min-h-control items-center text-sm underline underline-offset-4">
          {text.coupon}
        </summary>
        <LiveForm action={enterCoupon} className="flex flex-wrap gap-2 pt-1 pb-3">
          <Input
            name="code"
            required
            maxLength={64}
            aria-label={text.coupon}
            autoCapitalize="characters"
            className="flex-1"
          />
          <SubmitButton variant="outline">{text.applyCoupon}</SubmitButton>
        </LiveForm>
      </details>
      <ul className="space-y-2 text-sm">
        {cart.couponCodes.map(({ code, isApplied, refusedFor }) => (
          <li key={code} className="flex items-start justify-between gap-3">
            <span>
              <span className="font-semibold">{code}</span>
              {!isApplied && refusedFor && <span className="block text-ink-2">{why[refusedFor]}</span>}
            </span>
            <LiveForm action={removeCoupon} hidden={{ code }}>
              <button
                type="submit"
                aria-label={t('cart.removeCoupon', { code })}
                className="min-h-8 text-ink-2 underline"
              >
                {text.remove}
              </button>
            </LiveForm>
          </li>
        ))}
      </ul>
    </div>
  )
}
