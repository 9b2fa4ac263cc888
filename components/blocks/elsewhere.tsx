import type { Known } from '@/lib/content/block-tree'
import { QrCode } from '../ui/qr-code'
import { Band } from './band'
import type { Frame } from './frame'
import { Heading } from './heading'

/** What is not done here but on one's own telephone: what it is, and a code that leads there. */
export const Elsewhere = ({ block, frame }: { block: Known; frame: Frame }) => (
  <div data-block={block.id} className="min-w-0">
    <Band isInset={frame.isInset} ground="sunken" space="small">
      <div className="flex flex-wrap items-center gap-8">
        <QrCode text={frame.address} label={frame.address} />
        <div>
          <Heading level={frame.level} className="headline text-3xl">
            {'title' in block.props ? block.props.title : ''}
          </Heading>
          <p className="mt-2 text-ink-2 text-lg">{frame.words.elsewhere}</p>
        </div>
      </div>
    </Band>
  </div>
)
