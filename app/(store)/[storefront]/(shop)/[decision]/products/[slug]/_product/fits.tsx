import { texts, words } from '@/app/_messages/words'
import { OwnScooterAnswer } from '@/components/product/own-scooter-answer'
import { Link } from '@/components/ui/link'
import type { ShownFit } from '@/lib/configurator/shown-fit-queries'
import type { Channel } from '@/lib/kernel/channel'

type Props = { fits: (ShownFit & { product: string })[]; product: { id: string; slug: string }; channel: Channel }

/** Which models it fits, with what each has to have; and the answer for the reader's own. */
export function Fits({ fits, product, channel }: Props) {
  if (!fits.length) return null
  const text = texts(channel, 'fits')
  const t = words(channel, 'fits')
  const { storefront } = channel
  const back = encodeURIComponent(`/${storefront}/products/${product.slug}`)
  return (
    <section aria-labelledby="fits" className="mt-6 border-line border-t pt-4 text-sm">
      <h2 id="fits" className="font-semibold">
        {text.product}
      </h2>
      <ul className="mt-1">
        {fits.map(({ model, name, product: slug, condition, words: said }) => (
          <li key={model} className="py-1">
            <Link href={`/${storefront}/products/${slug}`} className="font-medium underline underline-offset-4">
              {name}
            </Link>
            {condition && <span className="text-ink-2"> {said ? t('withWords', { words: said }) : text.someOnly}</span>}
          </li>
        ))}
      </ul>
      <OwnScooterAnswer
        ask={`/api/fits?storefront=${storefront}&product=${product.id}&scooter=`}
        choose={`/${storefront}/my-scooter?back=${back}`}
        words={text}
      />
    </section>
  )
}
