import 'server-only'
import { productTag } from '@/lib/catalog/events'
import { listFits } from '@/lib/configurator/accessory-queries'
import { modelTag } from '@/lib/configurator/events'
import { listPublishedModels } from '@/lib/configurator/model-queries'
import { showFits } from '@/lib/configurator/shown-fit-queries'
import type { Channel } from '@/lib/kernel/channel'
import { cached } from '@/lib/serving/cached'

/** The models that a product fits, in the words of the channel, with the addresses of the models' own pages. */
export const readFits = ({ id, slug }: { id: string; slug: string }, { locale }: Channel) =>
  cached(
    ['product-fits', id, locale],
    (fits) => [productTag(slug), ...fits.flatMap(({ model, product }) => [modelTag(model), productTag(product)])],
    async () => {
      const fits = await listFits([id])
      if (!fits.length) return []
      const models = await listPublishedModels()
      return (await showFits(fits, locale)).map((fit) => {
        return { ...fit, product: models.find(({ slug }) => slug === fit.model)?.product ?? fit.model }
      })
    },
  )
