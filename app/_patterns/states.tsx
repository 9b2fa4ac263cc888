import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { texts, words } from '@/app/_messages/words'
import { blockWords } from '@/app/_server/block-words'
import { readPatternStates } from '@/app/_server/pattern-blocks'
import { pretend } from '@/app/_server/pretend/actions'
import { RenderBlocks } from '@/components/blocks/render-blocks'
import type { Block } from '@/lib/content/block'
import type { BlockType } from '@/lib/content/blocks'
import type { Channel } from '@/lib/kernel/channel'
import type { Reader } from './reader'

type StatesProps = { name: BlockType; reader: Reader; channel: Channel }

/** A block as the example shows it, as it begins, and with each of its choices made. */
export async function BlockStates({ name, reader, channel }: StatesProps) {
  const t = words(reader, 'patterns')
  const { fields, choices } = texts(reader, 'blocks')
  const { example, begins, states, ...around } = await readPatternStates(name, channel)
  const show = (block: Block) => (
    <RenderBlocks
      {...{ data: around.data, now: around.now, channel }}
      actions={{ chooseConsent: pretend }}
      blocks={[block]}
      words={blockWords(channel)}
      page="patterns"
    />
  )
  const properties = [...new Set(states.map(({ property }) => property))]
  return (
    <div className="space-y-3">
      <State title={t('asExample')} isOpen>
        {show(example)}
      </State>
      {properties.map((property) => (
        <State key={property} title={fields[property as keyof typeof fields] ?? property} isOpen={false}>
          {states
            .filter((state) => state.property === property)
            .map(({ option, block }) => (
              <div key={option} className="border-line border-b last:border-b-0">
                <p className="px-4 pt-3 text-ink-2 text-sm">{choices[option as keyof typeof choices] ?? option}</p>
                {show(block)}
              </div>
            ))}
        </State>
      ))}
      <State title={t('asNew')} isOpen={false}>
        <div className="min-h-12">{show(begins)}</div>
      </State>
    </div>
  )
}

const State = ({ title, isOpen, children }: { title: string; isOpen: boolean; children: ReactNode }) => (
  <details open={isOpen} className="group">
    <summary className="flex min-h-9 cursor-pointer items-center gap-1 font-medium text-sm">
      <ChevronRight aria-hidden="true" className="size-4 text-ink-2 transition-transform group-open:rotate-90" />
      {title}
    </summary>
    <div data-face="shop" className="mt-1 overflow-hidden rounded-lg border border-line bg-ground text-base">
      {children}
    </div>
  </details>
)
