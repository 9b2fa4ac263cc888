import { isEmbeddable } from '@/lib/content/embed'
import { fill } from '../ui/fill'
import { Band } from './band'
import { EmbedFrame } from './embed-frame'
import type { Renderer } from './frame'
import { Heading } from './heading'

/** Something from elsewhere: nothing of it is asked for before the visitor says so. */
export const Embed: Renderer<'embed'> = ({ id, props, frame }) => {
  if (!isEmbeddable(props.address)) return null
  const { embed } = frame.words
  const host = new URL(props.address).hostname.replace(/^www\./, '')
  return (
    <Band isInset={frame.isInset} space="small">
      <Heading level={frame.level} className="headline mb-6 text-4xl">
        {props.title}
      </Heading>
      <EmbedFrame
        source={`/embed/${frame.page}/${id}`}
        address={props.address}
        picture={props.picture ? frame.data.pictures[props.picture] : undefined}
        ratio={props.ratio}
        words={{
          note: fill(embed.note, { host }),
          load: fill(embed.load, { host }),
          elsewhere: fill(embed.elsewhere, { host }),
          title: props.title || fill(embed.frame, { host }),
        }}
      />
    </Band>
  )
}
