import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { texts, words } from '@/app/_messages/words'
import { assetTag } from '@/lib/assets/events'
import { productTag } from '@/lib/catalog/events'
import { channelOf, isStorefront, type StorefrontCode } from '@/lib/kernel/channel'
import { formatMoney } from '@/lib/kernel/money'
import { readDecision } from '@/lib/personalization/decide'
import { SEARCH_TAG } from '@/lib/search/events'
import { cached } from '@/lib/serving/cached'
import { publicHead } from '../../_frame/head'
import { dealersOf } from './_home/dealer-list'
import { Dealers } from './_home/dealers'
import { Goods } from './_home/goods'
import { Hero } from './_home/hero'
import { type HomeContent, type ModelKey, models } from './_home/home'
import { Models } from './_home/models'
import { Paints } from './_home/paints'
import { readHome } from './_home/read-home'
import { Season } from './_home/season'
import { Service } from './_home/service'
import { Shelf } from './_home/shelf'
import { ShopData } from './_home/shop-data'
import { Voices } from './_home/voices'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => [{ decision: '~' }]

type HomeProps = { params: Promise<{ storefront: string; decision: string }> }

export async function generateMetadata({ params }: HomeProps): Promise<Metadata> {
  const { storefront, decision } = await params
  if (!isStorefront(storefront) || !readDecision(decision)) return {}
  const { wide } = await read(storefront)
  return publicHead(channelOf(storefront), { path: '', picture: wide.hero })
}

const read = (storefront: StorefrontCode) => cached(['home', storefront], tagsOf, () => readHome(channelOf(storefront)))

export default async function Home({ params }: HomeProps) {
  const { storefront, decision } = await params
  if (!isStorefront(storefront) || !readDecision(decision)) notFound()
  const channel = channelOf(storefront)
  const home = await read(storefront)
  const text = texts(channel, 'home')
  const t = words(channel, 'home')
  const product = (slug: string) => `/${storefront}/products/${slug}`
  const category = (slug: string) => `/${storefront}/c/${slug}`
  if (!home.wide.hero)
    return (
      <main>
        <Shelf
          cards={home.shelf}
          hrefOf={product}
          language={channel.language}
          words={text.shelf}
          cardWords={texts(channel, 'listing')}
          priceWords={texts(channel, 'ui').price}
        />
        <ShopData channel={channel} />
      </main>
    )
  const favourite = product(models.vela125)
  const { warranty, warrantyText, returns, returnsText, parts, partsText } = text.service
  return (
    <main>
      <Hero picture={home.wide.hero} href={favourite} words={text.hero} />
      <Models
        models={home.models}
        touring={home.wide.touring}
        words={text.models}
        hrefOf={(key) => product(models[key])}
        priceOf={(key) => fromPrice(home, key)}
      />
      {home.paints.length > 1 && (
        <Paints
          painted={home.paints}
          href={home.configure ? `/${storefront}/configure/${home.configure}` : favourite}
          words={text.paints}
        />
      )}
      {home.wide.range && <Season picture={home.wide.range} href={category('scooters')} words={text.season} />}
      {home.goods.length > 2 && (
        <Goods
          goods={home.goods}
          hrefOf={product}
          href={category('luggage')}
          words={text.gear}
          priceWords={texts(channel, 'ui').price}
          language={channel.language}
        />
      )}
      {home.wide.detail && (
        <Service
          picture={home.wide.detail}
          facts={[
            { term: warranty, text: warrantyText },
            { term: returns, text: returnsText },
            { term: parts, text: partsText },
          ]}
        />
      )}
      <Dealers dealers={dealersOf[channel.market]} words={text.dealers} href="mailto:rides@vela.example" />
      <Voices title={text.voices.title} voices={voices()} />
      <ShopData channel={channel} />
    </main>
  )

  function fromPrice({ models: shown }: HomeContent, key: ModelKey) {
    const price = shown[key]?.card.price
    return price ? t('models.from', { price: formatMoney(price, channel.language) }) : undefined
  }

  function voices() {
    const ui = words(channel, 'ui')
    const voice = (key: 'first' | 'second' | 'third', model: string, place: string, stars: number) => ({
      quote: text.voices[key],
      name: text.voices[`${key}Name`],
      ride: t('voices.ride', { model, place }),
      stars,
      starsInWords: ui('rating.value', { stars }),
    })
    return [
      voice('first', 'Vela 125', 'Luzern', 5),
      voice('second', 'Vela GT', 'Freiburg', 4.8),
      voice('third', 'Vela 50', 'Kraków', 5),
    ]
  }
}

const tagsOf = ({ wide, models: shown, paints, goods, shelf }: HomeContent) => [
  'home',
  ...(wide.hero ? [] : [SEARCH_TAG, ...shelf.map(({ slug }) => productTag(slug))]),
  ...Object.values(shown).map(({ card }) => productTag(card.slug)),
  ...goods.map(({ slug }) => productTag(slug)),
  ...[...Object.values(wide), ...paints.map(({ picture }) => picture)].map(({ hash }) => assetTag(hash)),
]
