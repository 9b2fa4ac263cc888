import { clsx } from 'clsx'
import type { BlockPicture } from '@/lib/content/block-data'
import type { BlockProps } from '@/lib/content/blocks'
import { LinkButton } from '../ui/link-button'
import { Picture } from '../ui/picture'
import { Band } from './band'
import { type Frame, linkOf, type Renderer } from './frame'
import { Heading } from './heading'
import { RichText } from './rich-text'

const overs = {
  left: 'object-[5%_50%] lg:object-[50%_62%]',
  centre: 'object-[50%_50%] lg:object-[50%_62%]',
  right: 'object-[95%_50%] lg:object-[50%_62%]',
}
const belows = {
  left: 'object-[38%_100%] lg:object-[50%_100%]',
  centre: 'object-[50%_100%]',
  right: 'object-[62%_100%] lg:object-[50%_100%]',
}

/** A piece of the brand's story: words with a picture beside, around or below them. */
export const Story: Renderer<'story'> = ({ props, frame }) => {
  const picture = props.picture ? frame.data.pictures[props.picture] : undefined
  if (picture && props.layout === 'below' && !frame.isInset) return <Below {...{ props, frame, picture }} />
  if (picture && props.layout === 'over' && !frame.isInset) return <Over {...{ props, frame, picture }} />
  if (!picture || props.layout === 'words')
    return (
      <Band isInset={frame.isInset} ground={props.ground}>
        <div className={clsx(!frame.isInset && 'max-w-[44rem]')}>
          <Words props={props} frame={frame} />
        </div>
      </Band>
    )
  return (
    <Band isInset={frame.isInset} ground={props.ground === 'dusk' ? 'sunken' : props.ground}>
      <div className="grid items-center gap-x-16 gap-y-8 md:grid-cols-12">
        <div className={clsx('md:col-span-6', props.side === 'right' && 'md:order-last')}>
          <Picture
            picture={picture}
            sizes="(min-width: 48rem) 50vw, 100vw"
            className="aspect-[1.1] w-full rounded-lg object-cover"
          />
        </div>
        <div className="md:col-span-6 lg:col-span-5">
          <Words props={props} frame={frame} />
        </div>
      </div>
    </Band>
  )
}

type PartProps = { props: BlockProps<'story'>; frame: Frame; picture: BlockPicture }

/** What time of the year it is, across the whole width. */
const Below = ({ props, frame, picture }: PartProps) => (
  <section className="dusk later [--height:45rem] md:[--height:51rem] lg:[--height:58rem]">
    <div className="wrap relative z-1 flex flex-col items-center pt-16 text-center lg:pt-24">
      <Words props={props} frame={frame} isCentred />
    </div>
    <Picture
      picture={picture}
      sizes="(min-width: 48rem) 100vw, 180vw"
      className={clsx(
        '-mt-[4vw] aspect-[1.15] w-full bg-transparent object-cover mask-t-from-70% sm:aspect-[1.6] lg:aspect-[2.2] lg:-mt-[9vw]',
        belows[props.side],
      )}
    />
  </section>
)

/** Words in the sky of a landscape. */
const Over = ({ props, frame, picture }: PartProps) => (
  <section className="dusk flex flex-col lg:block">
    <Picture
      picture={picture}
      sizes="(min-width: 64rem) 100vw, 160vw"
      className={clsx(
        'order-last aspect-picture w-full bg-sky object-cover sm:aspect-wide lg:aspect-[2.1] lg:max-h-[52rem]',
        overs[props.side],
      )}
    />
    <div className="wrap pt-14 pb-2 lg:absolute lg:inset-x-0 lg:top-0 lg:pt-[8vw]">
      <div className={clsx('lg:w-[min(26rem,40%)]', props.side === 'left' && 'lg:ms-auto')}>
        <Words props={props} frame={frame} />
      </div>
    </div>
  </section>
)

function Words({ props, frame, isCentred }: Omit<PartProps, 'picture'> & { isCentred?: boolean }) {
  const href = linkOf(props.action, frame)
  return (
    <>
      {props.eyebrow && <p className="eyebrow mb-3">{props.eyebrow}</p>}
      <Heading
        level={frame.isFirst ? 1 : frame.level}
        className={clsx('headline', isCentred ? 'max-w-[20ch] text-5xl' : 'text-4xl')}
      >
        {props.title}
      </Heading>
      <RichText
        html={props.text}
        level={frame.level + 1}
        home={frame.home}
        className={clsx(
          'mt-4 space-y-3 text-ink-2 text-lg [&_a]:underline',
          isCentred ? 'max-w-[46ch]' : 'max-w-[48ch]',
        )}
      />
      {href && props.actionLabel && (
        <LinkButton href={href} variant="strong" className="mt-7">
          {props.actionLabel}
        </LinkButton>
      )}
    </>
  )
}
