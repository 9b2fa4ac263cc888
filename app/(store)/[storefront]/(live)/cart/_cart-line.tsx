import { texts, words } from '@/app/_messages/words'
import { LineQuantity } from '@/components/checkout/line-quantity'
import { LiveForm } from '@/components/checkout/live-form'
import { Link } from '@/components/ui/link'
import { Picture } from '@/components/ui/picture'
import type { Misfit } from '@/lib/cart/cart-fit-queries'
import type { PricedLine } from '@/lib/cart/priced-cart'
import type { Channel } from '@/lib/kernel/channel'
import { shown } from '../_page/money'
import { ShownConfiguration } from '../_page/put-together'
import { MisfitNote } from './_misfit-note'
import { changeQuantity, removeFromCart } from './actions'

/** One thing in the cart: what it is, how many, what it costs; and what is wrong with it, where something is. */
export function CartLine({ line, channel, misfit }: { line: PricedLine; channel: Channel; misfit?: Misfit }) {
  const { cart: text } = texts(channel, 'checkout')
  const t = words(channel, 'checkout')
  const query = line.variantKey ? `?variant=${line.variantKey}` : ''
  const { configuration } = line
  const built = (key: string) => `/${channel.storefront}/configure/${configuration?.model}/${key}`
  const href = configuration ? built(configuration.key) : `/${channel.storefront}/products/${line.slug}${query}`
  return (
    <li className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-5 gap-y-3 border-line border-b py-5 sm:grid-cols-[9rem_minmax(0,1fr)_auto]">
      <Link href={href} tabIndex={-1} aria-hidden="true" className="row-span-2 sm:row-span-1">
        {line.picture ? (
          <Picture
            picture={line.picture}
            sizes="9rem"
            alt=""
            className="aspect-picture w-full rounded-md object-cover"
          />
        ) : (
          <span className="block aspect-picture rounded-md bg-picture" />
        )}
      </Link>
      <div className="min-w-0">
        <Link href={href} className="font-semibold underline-offset-4 hover:underline">
          {configuration ? t('configured.named', { name: line.name }) : line.name}
        </Link>
        {line.variantName && <p className="text-ink-2 text-sm">{line.variantName}</p>}
        {line.quantity > 1 && (
          <p className="tabular text-ink-2 text-sm">{t('cart.each', { price: shown(channel, line.unit) })}</p>
        )}
        {configuration && (
          <ShownConfiguration configuration={configuration} channel={channel} currency={line.unit.currency} withParts />
        )}
        {line.problem === 'outdated' && (
          <p className="mt-1 text-danger-ink text-sm">
            {text.outdated}{' '}
            {configuration?.nearest && (
              <Link href={built(configuration.nearest)} className="underline underline-offset-4">
                {text.nearest}
              </Link>
            )}
          </p>
        )}
        {line.problem === 'unavailable' && <p className="mt-1 text-danger-ink text-sm">{text.unavailable}</p>}
        {line.problem === 'not_enough' && (
          <p className="mt-1 text-danger-ink text-sm">{t('cart.notEnough', { count: line.available ?? 0 })}</p>
        )}
        {misfit && <MisfitNote misfit={misfit} channel={channel} />}
        <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
          <LineQuantity
            key={`${line.lineId} ${line.quantity}`}
            lineId={line.lineId}
            quantity={line.quantity}
            words={{ ...texts(channel, 'ui').quantity, update: text.update }}
            action={changeQuantity}
          />
          <LiveForm action={removeFromCart} hidden={{ lineId: line.lineId }}>
            <button
              type="submit"
              aria-label={t('cart.removeNamed', { name: line.name })}
              className="min-h-control text-ink-2 text-sm underline underline-offset-4 hover:text-ink"
            >
              {text.remove}
            </button>
          </LiveForm>
        </div>
      </div>
      <div className="tabular col-start-2 font-semibold sm:col-start-3 sm:text-end">
        {line.discount.amount > 0 && (
          <s className="block font-normal text-ink-3 text-sm">
            {shown(channel, { amount: line.total.amount + line.discount.amount, currency: line.total.currency })}
          </s>
        )}
        {shown(channel, line.total)}
      </div>
    </li>
  )
}
