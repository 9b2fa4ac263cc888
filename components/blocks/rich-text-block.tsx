import { clsx } from 'clsx'
import { Band } from './band'
import type { Renderer } from './frame'
import { RichText } from './rich-text'

/** Running text as an editor wrote it. */
export const RichTextBlock: Renderer<'richText'> = ({ props: { text, width }, frame }) =>
  text ? (
    <Band isInset={frame.isInset} space="small">
      <RichText
        html={text}
        level={Math.max(2, frame.level)}
        home={frame.home}
        className={clsx('prose', width === 'wide' ? 'max-w-none' : !frame.isInset && 'mx-auto')}
      />
    </Band>
  ) : null
