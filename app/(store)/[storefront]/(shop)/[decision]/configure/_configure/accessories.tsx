import { texts } from '@/app/_messages/words'
import { FittingButton } from '@/components/configurator/fitting-button'
import { productTag } from '@/lib/catalog/events'
import { listAccessories } from '@/lib/configurator/accessory-queries'
import type { Configuration } from '@/lib/configurator/engine-queries'
import type { Channel } from '@/lib/kernel/channel'
import { listProductCards } from '@/lib/pricing/product-card-queries'
import { cached } from '@/lib/serving/cached'
import { chooseScooter } from '../../../../(live)/my-scooter/actions'
import { ProductRow } from '../../products/[slug]/_product/product-row'

type Props = { configuration: Configuration; channel: Channel; title: string }

const MOST = 8

/** What fits this very configuration, below it. */
export async function Accessories({ configuration: { model, key, choices }, channel, title }: Props) {
  const cards = await cached(
    ['fits', model.slug, key, channel.storefront],
    (found) => found.map(({ slug }) => productTag(slug)),
    async () => {
      const ids = (await listAccessories(model, choices)).slice(0, MOST)
      const found = await listProductCards(ids, channel)
      return ids.flatMap((id) => found.find((card) => card.id === id) ?? [])
    },
  )
  if (!cards.length) return null
  return (
    <div className="wrap pb-20">
      <ProductRow title={title} cards={cards} channel={channel} />
      <div className="mt-8">
        <FittingButton model={model.slug} configurationKey={key} action={chooseScooter}>
          {texts(channel, 'fits').find}
        </FittingButton>
      </div>
    </div>
  )
}
