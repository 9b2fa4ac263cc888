import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { productMedia, products } from '@/db/schema/catalog'
import { mostBytes } from '@/lib/assets/asset'
import { storePicture } from '@/lib/assets/asset-commands'
import { listAssetsBySource } from '@/lib/assets/asset-queries'
import { preparePicture } from '@/lib/assets/prepare-file'
import { productTag } from '@/lib/catalog/events'
import { announceStale } from '@/lib/events/stale'
import { transact } from '@/lib/events/transact'
import type { Task } from '@/lib/events/worker'
import { system } from '@/lib/kernel/actor'
import { guardedFetch } from './guarded-fetch'

const wanted = z.object({
  productId: z.string(),
  url: z.string(),
  alt: z.string(),
  position: z.number(),
  options: z.record(z.string(), z.string()),
})

/** Fetches a picture that an import named and gives it to its product. What was fetched once is not fetched again. */
export const fetchPicture: Task = {
  name: 'connectors.fetchPicture',
  async handle(payload) {
    const { productId, url, alt, position, options } = wanted.parse(payload)
    const [known] = await listAssetsBySource([url])
    const source = {
      fileName: new URL(url).pathname.split('/').at(-1) || 'picture',
      alt: alt ? { en: alt } : {},
      sourceUrl: url,
    }
    const fetched = known ? undefined : { ...source, ...(await guardedFetch(url, { mostBytes })) }
    const ready = fetched && (await preparePicture({ actor: system }, fetched))
    const { value: slug } = await transact(system, async (context) => {
      const asset = known ?? (await storePicture(context, fetched!, ready))
      await context.tx
        .insert(productMedia)
        .values({ productId, assetId: asset.id, options, position })
        .onConflictDoNothing()
      const [product] = await context.tx
        .update(products)
        .set({ version: sql`${products.version} + 1`, updatedAt: context.now })
        .where(eq(products.id, productId))
        .returning({ slug: products.slug })
      return product?.slug
    })
    if (slug) await announceStale([productTag(slug)])
  },
}
