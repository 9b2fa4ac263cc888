import { notFound } from 'next/navigation'
import { texts, words } from '@/app/_messages/words'
import { channelOf, isStorefront } from '@/lib/kernel/channel'
import { formatMoney } from '@/lib/kernel/money'
import { readDecision } from '@/lib/personalization/decide'
import { cached } from '@/lib/serving/cached'
import { dealersOf } from './_home/dealer-list'
import { Dealers } from './_home/dealers'
import { Goods } from './_home/goods'
import { Hero } from './_home/hero'
import { Models } from './_home/models'
import { Paints } from './_home/paints'
import { readHome } from './_home/read-home'
import { Season } from './_home/season'
import { Service } from './_home/service'
import { Voices } from './_home/voices'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => [{ decision: '~' }]

type HomeProps = { params: Promise<{ storefront: string; decision: string }> }

export default async function Home({ params }: HomeProps) {
  const { storefront, decision } = await params
  if (!isStorefront(storefront) || !readDecision(decision)) notFound()
  const channel = channelOf(storefront)
  const home = await cached(['home', storefront], ['home', 'products'], () => readHome(channel))
  const text = texts(channel, 'home')
  const t = words(channel, 'home')
  const ui = words(channel, 'ui')
  const category = (slug: string) => `/${storefront}/c/${slug}`
  const voice = (key: 'first' | 'second' | 'third', model: string, place: string, stars: number) => ({
    quote: text.voices[key],
    name: text.voices[`${key}Name`],
    ride: t('voices.ride', { model, place }),
    stars,
    starsInWords: ui('rating.value', { stars }),
  })
  return (
    <main>
      <Hero picture={home.hero} href={home.models.vela125.href} words={text.hero} />
      <Models
        models={home.models}
        touring={home.touring}
        words={text.models}
        priceOf={({ from }) => from && t('models.from', { price: formatMoney(from, channel.language) })}
      />
      <Paints pictures={home.paints} href={home.models.vela125.href} words={text.paints} />
      <Season picture={home.range} href={category('scooters')} words={text.season} />
      <Goods
        goods={home.goods}
        href={category('luggage')}
        words={text.gear}
        priceWords={texts(channel, 'ui').price}
        language={channel.language}
      />
      <Service
        picture={home.detail}
        facts={[
          { term: text.service.warranty, text: text.service.warrantyText },
          { term: text.service.returns, text: text.service.returnsText },
          { term: text.service.parts, text: text.service.partsText },
        ]}
      />
      <Dealers dealers={dealersOf[channel.market]} words={text.dealers} href="mailto:rides@vela.example" />
      <Voices
        title={text.voices.title}
        voices={[
          voice('first', 'Vela 125', 'Luzern', 5),
          voice('second', 'Vela GT', 'Freiburg', 4.8),
          voice('third', 'Vela 50', 'Kraków', 5),
        ]}
      />
    </main>
  )
}
