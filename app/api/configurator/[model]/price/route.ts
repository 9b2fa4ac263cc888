import { answer } from '@/app/_server/route'
import { getCampaignPrice } from '@/lib/cart/campaign-price-queries'
import { getConfiguration } from '@/lib/configurator/engine-queries'
import { getPublishedModel } from '@/lib/configurator/model-queries'
import { channelOf, isStorefront } from '@/lib/kernel/channel'
import { shownAt } from '@/lib/kernel/moment'

/** What running promotions make of a configuration's price; null where none takes anything off. Parameters: key, storefront. */
export const GET = answer(async ({ request, channel: remembered }) => {
  const { pathname, searchParams: asked } = new URL(request.url)
  const code = asked.get('storefront')
  const channel = isStorefront(code) ? channelOf(code) : remembered
  const model = await getPublishedModel(decodeURIComponent(pathname.split('/').at(-2) ?? ''))
  const found = model && (await getConfiguration(model.id, (asked.get('key') ?? '').slice(0, 500)))
  return found && found.model.version === model.version ? getCampaignPrice(found, channel, shownAt()) : null
})
