import { texts, words } from '@/app/_messages/words'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import type { Misfit } from '@/lib/cart/cart-fit-queries'
import type { Channel } from '@/lib/kernel/channel'

/** Said beside what fits none of the scooters that it could be for: what it does fit, and what would. Nothing is refused. */
export function MisfitNote({ misfit: { scooters, fits, instead }, channel }: { misfit: Misfit; channel: Channel }) {
  const text = texts(channel, 'fits')
  const t = words(channel, 'fits')
  const list = new Intl.ListFormat(channel.language, { type: 'conjunction' })
  const models = fits.map(({ name, condition, words: said }) => {
    if (!condition) return name
    return `${name} ${said ? t('withWords', { words: said }) : text.someOnly}`
  })
  return (
    <Notice
      tone="warning"
      title={t('cart', { count: scooters.length, names: list.format(scooters) })}
      className="mt-3 text-sm"
    >
      <p>{t('cartFits', { names: models.join('; ') })}</p>
      {instead.length > 0 && (
        <p className="mt-1">
          {text.instead}{' '}
          {instead.map(({ slug, name }, at) => (
            <span key={slug}>
              {at > 0 && ', '}
              <Link href={`/${channel.storefront}/products/${slug}`} className="underline underline-offset-4">
                {name}
              </Link>
            </span>
          ))}
        </p>
      )}
    </Notice>
  )
}
