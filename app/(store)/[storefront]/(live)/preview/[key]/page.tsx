import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { blockWords } from '@/app/_server/block-words'
import { currentStaff } from '@/app/_server/session'
import { RenderBlocks } from '@/components/blocks/render-blocks'
import { readBlockData } from '@/lib/content/block-data-queries'
import { getPreviewedPage } from '@/lib/content/preview-queries'
import { channelOf, isStorefront } from '@/lib/kernel/channel'
import { single } from '../../_page/live-page'
import { PreviewBar } from './_bar'

type PreviewProps = {
  params: Promise<{ storefront: string; key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Nobody keeps it, and no other site hears its address. */
export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'same-origin' }

/** A page that is not public, for those who write it and for whoever was given a link: the real page, with the draft. */
export default async function PreviewPage({ params, searchParams }: PreviewProps) {
  const { storefront, key } = await params
  const search = await searchParams
  if (!isStorefront(storefront)) notFound()
  const channel = channelOf(storefront)
  const now = new Date()
  const version = Number(single(search.version)) || undefined
  const staff = await currentStaff()
  const page = await getPreviewedPage({ key, locale: channel.locale, staff, now, version })
  if (!page) notFound()
  const data = await readBlockData(page.blocks, channel, now, page.id)
  return (
    // Beside the editor there is a bar already, and nobody to be asked for consent.
    <main lang={page.locale} data-beside-editor={search.bare === undefined ? undefined : ''} className="pb-16 lg:pb-0">
      {search.bare === undefined && <PreviewBar page={page} channel={channel} />}
      <RenderBlocks
        blocks={page.blocks}
        data={data}
        channel={channel}
        words={blockWords(channel)}
        page={page.id}
        now={now.toISOString()}
        isFirst
      />
    </main>
  )
}
