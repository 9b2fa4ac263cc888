import type { ReactNode } from 'react'
import { messages, texts, words } from '@/app/_messages/words'
import { blockWords } from '@/app/_server/block-words'
import { readPatternBlocks } from '@/app/_server/pattern-blocks'
import { pretend } from '@/app/_server/pretend/actions'
import { RenderBlocks } from '@/components/blocks/render-blocks'
import { primitiveNames, primitives } from '@/components/patterns/primitives'
import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { blockTypes } from '@/lib/content/blocks'
import type { Retired } from '@/lib/content/retire'
import type { Channel } from '@/lib/kernel/channel'
import { fits, kindOf, kinds, type PatternFilter } from './filter'
import type { Reader } from './reader'

type GalleryProps = {
  reader: Reader
  /** Whose goods the blocks show. */
  channel: Channel
  filter: PatternFilter
  /** Where one pattern has a page of its own. */
  hrefOf: (name: string) => string
  retired: Retired[]
  /** On how many pages each block stands, for those who may know. */
  uses?: Record<string, number>
}

/** Every pattern as it is, found by words, kind and use. */
export async function Gallery({ reader, channel, filter, hrefOf, retired, uses }: GalleryProps) {
  const t = words(reader, 'patterns')
  const named = texts(reader, 'patterns')
  const { types } = texts(reader, 'blocks')
  const { samples, ...around } = await readPatternBlocks(channel)
  const sampleProps = {
    words: texts(reader, 'design'),
    ui: messages(reader, 'ui').ui,
    required: texts(reader, 'errors').field.required,
  }
  const successors = new Map(retired.map(({ type, successor }) => [type, successor]))
  const all = [
    ...primitiveNames.map((name) => ({ name, title: named.primitive[name].name, note: named.primitive[name].do })),
    ...blockTypes.map((name) => ({ name, title: types[name].name, note: types[name].note })),
  ].map((each) => ({
    ...each,
    kind: kindOf(each.name),
    uses: uses?.[each.name] ?? 0,
    isRetired: successors.has(each.name),
  }))
  const found = all.filter((each) => fits(each, filter))
  const sampleOf = (name: string): ReactNode => {
    const block = samples.find(({ type }) => type === name)
    if (block)
      return (
        <div
          data-face="shop"
          data-pattern={name}
          className="overflow-hidden rounded-lg border border-line bg-ground text-base"
        >
          <RenderBlocks
            {...around}
            channel={channel}
            actions={{ chooseConsent: pretend }}
            blocks={[block]}
            words={blockWords(channel)}
            page="patterns"
          />
        </div>
      )
    const { Sample } = primitives[name as keyof typeof primitives]
    return (
      <div data-pattern={name} className="bg-ground py-2">
        <Sample {...sampleProps} />
      </div>
    )
  }
  if (!found.length) return <p className="mt-10 text-ink-2">{t('nothing')}</p>
  return kinds.map((kind) => {
    const inside = found.filter((each) => each.kind === kind)
    return (
      inside.length > 0 && (
        <section key={kind} className="mt-10 border-line border-t pt-6">
          <h2 className="font-semibold text-lg">
            {t(kind)} <span className="font-normal text-ink-3 text-sm">{t('count', { count: inside.length })}</span>
          </h2>
          {inside.map(({ name, title, note, uses: pages, isRetired }) => (
            <article key={name} id={name} className="mt-8">
              <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                <h3 className="font-semibold">
                  <Link href={hrefOf(name)} className="underline-offset-4 hover:underline">
                    {title}
                  </Link>
                </h3>
                {isRetired && <Badge tone="warning">{t('deprecated')}</Badge>}
                {uses && kind === 'blocks' && (
                  <span className="text-ink-3 text-sm">{pages ? t('onPages', { count: pages }) : t('unused')}</span>
                )}
              </div>
              <p className="mt-0.5 mb-3 max-w-prose text-ink-2 text-sm">{note}</p>
              {sampleOf(name)}
            </article>
          ))}
        </section>
      )
    )
  })
}
