import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { channelFor } from '@/app/_patterns/reader'
import { blockWords } from '@/app/_server/block-words'
import { readDraft, readToldDraft } from '@/app/_server/read-draft'
import { RenderBlocks } from '@/components/blocks/render-blocks'
import { SlideShow } from '@/components/blocks/slide-show'
import { SlideView } from '@/components/blocks/slide-view'
import { titlesItself } from '@/lib/content/heading-block'
import { slidesOf } from '@/lib/content/slide'
import type { Channel } from '@/lib/kernel/channel'
import { baseUrl } from '@/lib/kernel/environment'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'same-origin' }

type Props = {
  params: Promise<{ key: string; face: string }>
  searchParams: Promise<{ in?: string | string[] }>
}

/** A draft as a kiosk or a screen in a shop window would show it. */
export default async function DraftFace({ params, searchParams }: Props) {
  const { key, face } = await params
  const channel = channelFor((await searchParams).in)
  if (face === 'signage') return <Window keyOf={key} channel={channel} />
  if (face !== 'kiosk') notFound()
  const draft = await readDraft(key, channel)
  if (!draft) notFound()
  const { page, data, now } = draft
  const hasTitle = titlesItself(page.blocks)
  return (
    <main data-face="kiosk" lang={page.locale} className="text-base">
      {!hasTitle && <h1 className="headline wrap pt-12 text-5xl">{page.title}</h1>}
      <RenderBlocks
        {...{ data, channel, face }}
        blocks={page.blocks}
        words={blockWords(channel)}
        page={page.id}
        now={now.toISOString()}
        address={[baseUrl(), channel.storefront, page.slug].filter(Boolean).join('/')}
        isFirst={hasTitle}
      />
    </main>
  )
}

async function Window({ keyOf, channel }: { keyOf: string; channel: Channel }) {
  const read = await readToldDraft('signage', keyOf, channel)
  if (!read) notFound()
  return (
    <main data-theme="light" className="fixed inset-0 bg-ground text-ink">
      <SlideShow seconds={6} rounds={1000}>
        {slidesOf(read.told).map((slide, at) => (
          <SlideView key={slide.id} slide={slide} language={channel.language} isFirst={at === 0} />
        ))}
      </SlideShow>
    </main>
  )
}
