import { notFound } from 'next/navigation'
import { texts } from '@/app/_messages/words'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { markets } from '@/lib/kernel/channel'
import { isLocale, type Locale } from '@/lib/kernel/locale'
import { formatMoney } from '@/lib/kernel/money'
import { getTestCharge } from '@/lib/payments/test-charge-queries'
import { decide } from './actions'

type Props = { params: Promise<{ charge: string }> }

/** Where a shopper pays who chose the test provider: every end that a payment can have, to try the shop with. */
export default async function TestProviderPage({ params }: Props) {
  const charge = await getTestCharge((await params).charge)
  if (!charge) notFound()
  const { id, amount, currency, description, cancelUrl } = charge
  const locale = isLocale(charge.locale) ? charge.locale : 'en'
  const text = texts(locale, 'pay')
  const isOver = charge.expiresAt <= new Date()
  const isOpen = !isOver && (charge.state === 'open' || charge.state === 'declined')
  const state = isOver && charge.state === 'open' ? 'expired' : charge.state

  return (
    <main lang={locale} className="w-full max-w-md rounded-lg bg-raised p-6 sm:p-8">
      <p className="font-semibold text-ink-2 text-sm">{text.name}</p>
      <h1 className="visually-hidden">{text.title}</h1>
      <p className="mt-6 text-ink-2 text-sm">{text.amount}</p>
      <p className="tabular font-semibold text-3xl">
        {formatMoney({ amount, currency }, languageOf(locale, currency))}
      </p>
      <p className="mt-2 text-ink-2">{description}</p>
      <p className="mt-6 border-line border-t pt-4 text-ink-2 text-sm">{text.about}</p>
      {state !== 'open' && (
        <Notice tone={state === 'declined' ? 'warning' : 'info'} className="mt-4">
          {text.state[state]}
        </Notice>
      )}
      {isOpen ? (
        <form action={decide} className="mt-6 grid gap-3">
          <input type="hidden" name="charge" value={id} />
          <Button type="submit" name="choice" value="pay" variant="signal" size="lg" wide>
            {text.pay}
          </Button>
          {(['authorize', 'delay', 'decline'] as const).map((choice) => (
            <div key={choice}>
              <Button type="submit" name="choice" value={choice} wide aria-describedby={choice}>
                {text[choice]}
              </Button>
              <p id={choice} className="mt-1 text-center text-ink-3 text-xs">
                {text[`${choice}Hint`]}
              </p>
            </div>
          ))}
          <Button type="submit" name="choice" value="abandon" variant="quiet" wide>
            {text.abandon}
          </Button>
        </form>
      ) : (
        <LinkButton href={cancelUrl} variant="strong" wide className="mt-6">
          {text.back}
        </LinkButton>
      )}
    </main>
  )
}

/** Money is written as where it is paid: "CHF 1’290.00" in Swiss German. */
function languageOf(locale: Locale, currency: string): string {
  const market = Object.values(markets).find((each) => each.currency === currency)
  return market ? `${locale}-${market.country}` : locale
}
