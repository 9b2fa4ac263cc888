import { notFound } from 'next/navigation'
import { readSlides } from '@/app/_server/read-told'
import { SlideShow } from '@/components/blocks/slide-show'
import { SlideView } from '@/components/blocks/slide-view'
import { channelOf, isStorefront } from '@/lib/kernel/channel'

export const dynamic = 'force-dynamic'

type SignageProps = { params: Promise<{ storefront: string; page?: string[] }> }

/** A page of content on a screen in a shop window: one block after the other, for ever. */
export default async function Signage({ params }: SignageProps) {
  const { storefront, page = [] } = await params
  if (!isStorefront(storefront)) notFound()
  const slides = await readSlides(storefront, page.map(decodeURIComponent).join('/'))
  if (!slides.length) notFound()
  return (
    <main className="fixed inset-0 bg-ground">
      <SlideShow seconds={9} rounds={5}>
        {slides.map((slide, at) => (
          <SlideView key={slide.id} slide={slide} language={channelOf(storefront).language} isFirst={at === 0} />
        ))}
      </SlideShow>
    </main>
  )
}
