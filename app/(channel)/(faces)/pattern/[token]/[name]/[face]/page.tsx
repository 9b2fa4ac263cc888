import { notFound } from 'next/navigation'
import { isPattern } from '@/app/_patterns/filter'
import { channelFor, mayReadPatterns } from '@/app/_patterns/reader'
import { readToldPattern } from '@/app/_patterns/told'
import { blockWords } from '@/app/_server/block-words'
import { readPatternStates } from '@/app/_server/pattern-blocks'
import { pretend } from '@/app/_server/pretend/actions'
import { RenderBlocks } from '@/components/blocks/render-blocks'
import { SlideView } from '@/components/blocks/slide-view'
import { type BlockType, isBlockType } from '@/lib/content/blocks'
import { slidesOf } from '@/lib/content/slide'
import type { Channel } from '@/lib/kernel/channel'
import { baseUrl } from '@/lib/kernel/environment'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ token: string; name: string; face: string }>
  searchParams: Promise<{ in?: string | string[] }>
}

/** The example of a block on the web, a kiosk or a screen. */
export default async function PatternFace({ params, searchParams }: Props) {
  const { token, name, face } = await params
  if (!isPattern(name) || !isBlockType(name) || !(await mayReadPatterns(token))) notFound()
  const channel = channelFor((await searchParams).in)
  if (face === 'signage') return <Screen name={name} channel={channel} />
  if (face !== 'web' && face !== 'kiosk') notFound()
  const { example, data, now } = await readPatternStates(name, channel)
  return (
    <main data-face={face === 'kiosk' ? face : 'shop'} lang={channel.language} className="text-base">
      <RenderBlocks
        {...{ data, now, channel, face }}
        blocks={[example]}
        words={blockWords(channel)}
        page="patterns"
        actions={{ chooseConsent: pretend }}
        address={`${baseUrl()}/${channel.storefront}`}
      />
    </main>
  )
}

async function Screen({ name, channel }: { name: BlockType; channel: Channel }) {
  const [slide] = slidesOf(await readToldPattern(name, 'signage', channel))
  if (!slide) return <main />
  return (
    <main data-theme="light" className="fixed inset-0 bg-ground text-ink">
      <SlideView slide={slide} language={channel.language} isFirst />
    </main>
  )
}
