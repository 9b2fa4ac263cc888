import { notFound } from 'next/navigation'
import { texts } from '@/app/_messages/words'
import { blockWords } from '@/app/_server/block-words'
import { readContent } from '@/app/_server/read-content'
import { readSlides } from '@/app/_server/read-told'
import { Elsewhere } from '@/components/blocks/elsewhere'
import { KioskIdle } from '@/components/blocks/kiosk-idle'
import { RenderBlocks } from '@/components/blocks/render-blocks'
import { SlideShow } from '@/components/blocks/slide-show'
import { SlideView } from '@/components/blocks/slide-view'
import { titlesItself } from '@/lib/content/heading-block'
import { channelOf, isStorefront } from '@/lib/kernel/channel'
import { baseUrl } from '@/lib/kernel/environment'
import { readStandIn } from './read-stand-in'

export const dynamic = 'force-dynamic'

type KioskProps = { params: Promise<{ storefront: string; page?: string[] }> }

/** A page of content to be touched, a product or a category as blocks, and the loop that runs while nobody is there. */
export default async function Kiosk({ params }: KioskProps) {
  const { storefront, page = [] } = await params
  if (!isStorefront(storefront)) notFound()
  const channel = channelOf(storefront)
  const path = page.map(decodeURIComponent).join('/')
  const content = (await readContent(storefront, path)).content
  const shown = content
    ? { id: content.page.id, blocks: content.page.blocks, data: content.data }
    : await readStandIn(channel, page)
  if (!shown) notFound()
  const { kiosk } = texts(channel, 'blocks').shown
  const address = [baseUrl(), storefront, path].filter(Boolean).join('/')
  const slides = await readSlides(storefront, '')
  const hasTitle = content ? titlesItself(content.page.blocks) : false
  return (
    <main>
      {content && !hasTitle && <h1 className="headline wrap pt-12 text-5xl">{content.page.title}</h1>}
      <RenderBlocks
        blocks={shown.blocks}
        data={shown.data}
        channel={channel}
        words={blockWords(channel)}
        page={shown.id}
        now={new Date().toISOString()}
        face="kiosk"
        home={`/kiosk/${storefront}`}
        address={address}
        isFirst={hasTitle || !content}
      />
      {!content && <Elsewhere title={kiosk.buy} note={blockWords(channel).elsewhere} address={address} level={2} />}
      <KioskIdle home={`/kiosk/${storefront}`} seconds={60} words={kiosk}>
        <SlideShow seconds={8} rounds={1000}>
          {slides.map((slide) => (
            <SlideView key={slide.id} slide={slide} language={channel.language} isFirst={false} />
          ))}
        </SlideShow>
      </KioskIdle>
    </main>
  )
}
