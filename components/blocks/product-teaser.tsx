import { clsx } from 'clsx'
import { formatMoney } from '@/lib/kernel/money'
import { fill } from '../ui/fill'
import { Link } from '../ui/link'
import { LinkButton } from '../ui/link-button'
import { Picture } from '../ui/picture'
import type { Renderer } from './frame'
import { Heading } from './heading'

const focuses = {
  point: '',
  left: 'object-[5%_50%] lg:object-[50%_62%]',
  centre: 'object-[50%_50%] lg:object-[50%_62%]',
  right: 'object-[95%_50%] lg:object-[50%_62%]',
}

/** One product: as a tile, beside its picture, or in the sky of a landscape. Prices and names are those of the catalogue. */
export const ProductTeaser: Renderer<'productTeaser'> = ({ props, frame }) => {
  const card = frame.data.products[props.product]
  if (!card) return null
  const picture = (props.picture && frame.data.pictures[props.picture]) || card.media[0]
  const { language } = frame.channel
  const href = `${frame.home}/products/${card.slug}`
  const name = props.title || card.name
  const text = props.text || card.summary
  const amount = card.price && formatMoney(card.price, language)
  const price =
    amount &&
    (card.isFrom || frame.data.configurable[card.slug] ? fill(frame.words.price.from, { price: amount }) : amount)
  if (props.layout === 'tile')
    return (
      <article className={clsx('group relative', !frame.isInset && 'wrap py-12')}>
        <div className="overflow-hidden rounded-lg bg-picture">
          {picture && (
            <Picture
              picture={picture}
              sizes={frame.sizes}
              className="aspect-picture w-full object-cover transition-transform duration-200 group-hover:scale-[1.015]"
            />
          )}
        </div>
        <div className="mt-5 flex items-baseline justify-between gap-4">
          <Heading level={frame.level} className="headline text-2xl">
            <Link href={href} className="after:absolute after:inset-0 after:rounded-lg">
              {name}
            </Link>
          </Heading>
          {price && <p className="tabular font-semibold">{price}</p>}
        </div>
        <p className="mt-1 max-w-[42ch] text-ink-2">{text}</p>
      </article>
    )
  const words = (
    <>
      <Heading level={frame.level} className="headline text-4xl">
        {name}
      </Heading>
      <p className="mt-3 max-w-[34ch] text-ink-2 text-lg">{text}</p>
      {price && <p className="tabular mt-3 font-semibold">{price}</p>}
      {/* On its own page of a kiosk there is nothing further to go to. */}
      {!frame.address.endsWith(`/products/${card.slug}`) && (
        <LinkButton href={href} variant="strong" className="mt-6">
          {props.actionLabel || frame.words.see}
        </LinkButton>
      )}
    </>
  )
  if (props.layout === 'over' && !frame.isInset && picture)
    return (
      <article className="dusk flex flex-col lg:block">
        <Picture
          picture={picture}
          sizes="(min-width: 64rem) 100vw, 160vw"
          className={clsx(
            'order-last aspect-picture w-full bg-sky object-cover sm:aspect-wide lg:aspect-[2.1] lg:max-h-[52rem]',
            focuses[props.focus],
          )}
        />
        <div className="wrap pt-14 pb-2 lg:absolute lg:inset-x-0 lg:top-0 lg:pt-[8vw]">
          <div className="lg:ms-auto lg:w-[min(26rem,40%)]">{words}</div>
        </div>
      </article>
    )
  return (
    <article
      className={clsx('grid items-center gap-x-12 gap-y-6 lg:grid-cols-2', !frame.isInset && 'wrap py-16 lg:py-28')}
    >
      {picture && (
        <Picture
          picture={picture}
          sizes="(min-width: 64rem) 50vw, 100vw"
          className="aspect-picture w-full rounded-lg bg-picture object-cover"
        />
      )}
      <div>{words}</div>
    </article>
  )
}
