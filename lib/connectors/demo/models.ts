import 'server-only'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { inArray } from 'drizzle-orm'
import { db } from '@/db'
import { products } from '@/db/schema/catalog'
import { seedModels } from '@/db/seed/models'
import { storePicture } from '@/lib/assets/asset-commands'
import { listAssetsByFileName } from '@/lib/assets/asset-queries'
import { preparePicture } from '@/lib/assets/prepare-file'
import { setAccessories } from '@/lib/configurator/accessory-commands'
import { definitionSchema } from '@/lib/configurator/definition'
import { createModel, publishModel } from '@/lib/configurator/model-commands'
import { prepareModel } from '@/lib/configurator/prepare-model'
import { transact } from '@/lib/events/transact'
import type { Actor } from '@/lib/kernel/actor'
import { demoDefinition, type LayerBoxes } from './model-definition'

/** Layers of pictures: where each lies, and under which hash it is stored. */
type Layers = { boxes: LayerBoxes; hashes: Map<string, string> }

/**
 * Stores the layers of the scooters' pictures and the close-ups of their choices. Before all else, so that they are the
 * last in the library of pictures.
 */
export async function layLayers(actor: Actor, pictures: string): Promise<Layers> {
  const folder = join(pictures, 'layers')
  const boxes = JSON.parse(await readFile(join(folder, 'layers.json'), 'utf8')) as LayerBoxes
  const closeUps = join(pictures, 'choices')
  const paths = [...Object.keys(boxes).map((file) => join(folder, file)), ...(await filesIn(closeUps))]
  const sources = await Promise.all(
    paths.map(async (path) => {
      const source = { fileName: basename(path), path }
      return { source, ready: await preparePicture({ actor }, source) }
    }),
  )
  await transact(actor, async (context) => {
    for (const { source, ready } of sources) await storePicture(context, source, ready)
  })
  return { boxes, hashes: new Map(sources.map(({ source, ready }) => [source.fileName, ready.contentHash])) }
}

/** The three scooters that can be put together, published. */
export async function layModels(actor: Actor, { boxes, hashes: layers }: Layers): Promise<void> {
  const hashes = new Map(layers)
  const shown = seedModels.flatMap(({ features }) =>
    features.flatMap(({ values }) => values.map((v) => v.picture ?? '')),
  )
  for (const { fileName, hash } of await listAssetsByFileName([...new Set(shown)])) hashes.set(fileName, hash)
  const hashOf = (file: string) => {
    const hash = hashes.get(file)
    if (!hash) throw new Error(`${file} is not among the pictures`)
    return hash
  }
  for (const seed of seedModels) {
    const { slug, product, accessories } = seed
    const ids = await productIds([product, ...accessories.map((each) => each.product)])
    const productId = ids.get(product)
    if (!productId) continue
    const definition = definitionSchema.parse(demoDefinition(seed, boxes, hashOf))
    const ready = await prepareModel(definition)
    await transact(actor, async (context) => {
      const { id, revision } = await createModel(context, { slug, productId, definition })
      const fits = accessories.flatMap(({ product: other, condition = '' }) => {
        const found = ids.get(other)
        return found ? [{ productId: found, condition }] : []
      })
      await setAccessories(context, { modelId: id, fits })
      await publishModel(context, { id, revision }, ready)
    })
  }
}

const filesIn = async (folder: string) => (await readdir(folder)).sort().map((file) => join(folder, file))

async function productIds(slugs: string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: products.id, slug: products.slug })
    .from(products)
    .where(inArray(products.slug, slugs))
  return new Map(rows.map(({ id, slug }) => [slug, id]))
}
