import { clsx } from 'clsx'
import type { BlockProps } from '@/lib/content/blocks'
import { cardPrice } from '../catalog/card-price'
import { Link } from '../ui/link'
import { Picture } from '../ui/picture'
import { Price } from '../ui/price'
import { Band } from './band'
import type { Frame, Renderer } from './frame'
import { Heading } from './heading'
import { placeClass } from './place-class'

/** A picture with numbered points, and beside it what they are: found by eye, by keyboard and by ear. */
export const Hotspots: Renderer<'hotspots'> = ({ id, props, frame }) => {
  const picture = props.picture ? frame.data.pictures[props.picture] : undefined
  const points = props.points.filter(({ product, label }) => label || frame.data.products[product])
  return (
    <Band isInset={frame.isInset}>
      <Heading level={frame.level} className="headline text-4xl">
        {props.title}
      </Heading>
      {props.text && <p className="mt-3 max-w-[48ch] text-ink-2 text-lg">{props.text}</p>}
      <div className="mt-8 grid gap-8 lg:mt-12 lg:grid-cols-12 lg:items-center">
        {picture && (
          <div className="relative lg:col-span-8">
            <Picture
              picture={picture}
              sizes="(min-width: 64rem) 62vw, 100vw"
              className="h-auto w-full rounded-lg object-cover"
            />
            {points.map((point, at) => (
              <a
                key={`${point.x} ${point.y}`}
                href={`#${id}-${at + 1}`}
                aria-label={nameOf(point, frame)}
                className={clsx(
                  'absolute grid size-11 -translate-x-1/2 -translate-y-1/2 place-items-center',
                  placeClass(point.x, point.y),
                )}
              >
                <span className="tabular grid size-8 place-items-center rounded-full bg-raised font-semibold text-sm shadow-float transition-transform hover:scale-110">
                  {at + 1}
                </span>
              </a>
            ))}
          </div>
        )}
        <ol className={clsx('divide-y divide-line border-line border-y', picture ? 'lg:col-span-4' : 'lg:col-span-12')}>
          {points.map((point, at) => (
            <Point
              key={`${point.x} ${point.y}`}
              anchor={`${id}-${at + 1}`}
              number={at + 1}
              point={point}
              frame={frame}
            />
          ))}
        </ol>
      </div>
    </Band>
  )
}

type PointProps = { anchor: string; number: number; point: BlockProps<'hotspots'>['points'][number]; frame: Frame }

function Point({ anchor, number, point, frame }: PointProps) {
  const card = frame.data.products[point.product]
  const { language } = frame.channel
  return (
    <li id={anchor} className="relative flex scroll-mt-(--header) gap-4 py-4 target:bg-signal-soft">
      <span aria-hidden="true" className="tabular w-6 shrink-0 font-semibold text-ink-3">
        {number}
      </span>
      <div>
        <p className="font-semibold">
          {card ? (
            <Link href={`${frame.home}/products/${card.slug}`} className="underline underline-offset-4">
              {nameOf(point, frame)}
            </Link>
          ) : (
            point.label
          )}
        </p>
        {point.text && <p className="mt-0.5 text-ink-2 text-sm">{point.text}</p>}
        {card?.price && (
          <Price
            {...cardPrice(card.price)}
            from={card.isFrom}
            language={language}
            words={frame.words.price}
            className="mt-1"
          />
        )}
      </div>
    </li>
  )
}

const nameOf = ({ label, product }: PointProps['point'], { data }: Frame) => label || data.products[product]?.name || ''
