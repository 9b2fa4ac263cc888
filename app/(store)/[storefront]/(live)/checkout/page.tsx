import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { texts } from '@/app/_messages/words'
import { currentActor } from '@/app/_server/session'
import { OrderSummary } from '@/components/checkout/order-summary'
import { StepPart } from '@/components/checkout/step-part'
import { fill } from '@/components/ui/fill'
import { Link } from '@/components/ui/link'
import type { PricedCart } from '@/lib/cart/priced-cart'
import { addressLines } from '@/lib/channels/address-format'
import { currentCart } from '../_page/cart'
import { type LivePage, liveChannel, single } from '../_page/live-page'
import { cartSummaryLines, cartSums, shown } from '../_page/money'
import { ContactStep } from './_contact-step'
import { ReviewStep } from './_review-step'
import { ShippingStep } from './_shipping-step'

const order = ['address', 'shipping', 'review'] as const
type Step = (typeof order)[number]

export async function generateMetadata({ params }: LivePage): Promise<Metadata> {
  return { title: texts(await liveChannel(params), 'checkout').steps.title, robots: { index: false } }
}

/** Address, shipping, order: one calm column, one part open at a time, the summary beside it. */
export default async function CheckoutPage({ params, searchParams }: LivePage) {
  const channel = await liveChannel(params)
  const text = texts(channel, 'checkout')
  const cart = await currentCart(channel)
  if (!cart) redirect(`/${channel.storefront}/cart`)
  const actor = await currentActor()
  const asked = single((await searchParams).step)
  const step = openStep(cart, asked)
  const path = `/${channel.storefront}/checkout`
  const { shipping } = cart.addresses
  const done = (name: Step) => order.indexOf(name) < order.indexOf(step)
  return (
    <main data-bare className="wrap py-8 lg:py-12">
      <h1 className="headline text-3xl">{text.steps.title}</h1>
      <div className="mt-8 grid items-start gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div>
          <StepPart
            number={1}
            title={text.steps.address}
            isOpen={step === 'address'}
            change={done('address') ? { href: `${path}?step=address`, label: text.steps.change } : undefined}
            said={shipping && [cart.email ?? '', ...addressLines(shipping, channel.country, channel.language)]}
          >
            {actor.kind === 'shopper' ? (
              <p className="mb-5 text-ink-2 text-sm">{fill(text.steps.signedInAs, { name: actor.name ?? '' })}</p>
            ) : (
              <p className="mb-5 text-sm">
                <Link
                  href={`/${channel.storefront}/login?next=${encodeURIComponent(path)}`}
                  prefetch={false}
                  className="underline underline-offset-4"
                >
                  {text.steps.signIn}
                </Link>
              </p>
            )}
            <ContactStep cart={cart} channel={channel} actor={actor} />
          </StepPart>
          <StepPart
            number={2}
            title={text.steps.shipping}
            isOpen={step === 'shipping'}
            change={done('shipping') ? { href: `${path}?step=shipping`, label: text.steps.change } : undefined}
            said={cart.shipping && [`${cart.shipping.name}, ${shown(channel, cart.shipping.total)}`]}
          >
            <ShippingStep cart={cart} channel={channel} />
          </StepPart>
          <StepPart number={3} title={text.steps.review} isOpen={step === 'review'}>
            <ReviewStep cart={cart} channel={channel} />
          </StepPart>
        </div>
        <aside
          className={`rounded-lg bg-sunken p-5 lg:sticky lg:top-[calc(var(--header)+1.5rem)] lg:block lg:p-7 ${step === 'review' ? 'hidden' : ''}`}
        >
          <div className="mb-4 flex items-baseline justify-between gap-4">
            <h2 className="font-semibold text-lg">{text.summary.title}</h2>
            <Link
              href={`/${channel.storefront}/cart`}
              prefetch={false}
              className="text-ink-2 text-sm underline underline-offset-4"
            >
              {text.summary.change}
            </Link>
          </div>
          <OrderSummary
            title={text.summary.title}
            lines={cartSummaryLines(cart, channel)}
            {...cartSums(cart, channel)}
          />
        </aside>
      </div>
    </main>
  )
}

/** The step that was asked for, but never one whose forerunners are missing. */
function openStep(cart: PricedCart, asked: string): Step {
  const reached: Step = !cart.email || !cart.addresses.shipping ? 'address' : !cart.shipping ? 'shipping' : 'review'
  const wished = order.find((step) => step === asked) ?? reached
  return order.indexOf(wished) <= order.indexOf(reached) ? wished : reached
}
