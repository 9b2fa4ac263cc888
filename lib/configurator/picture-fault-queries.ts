import 'server-only'
import { listAssetsByHash } from '@/lib/assets/asset-queries'
import type { ModelDefinition } from './definition'
import type { DefinitionFault } from './definition-faults'

/** Pictures that a definition names and that are not there, and those that have to lie on each other and cannot. */
export async function missingPictures(definition: ModelDefinition): Promise<DefinitionFault[]> {
  const named = [...picturesOf(definition)]
  const assets = await listAssetsByHash([...new Set(named.map(({ hash }) => hash))])
  const sizes = new Map(assets.map(({ hash, width, height }) => [hash, `${width} ${height}`]))
  return named.flatMap(({ place, hash, over }) => {
    if (!sizes.has(hash)) return [{ place, fault: 'unknownPicture' }]
    return over && sizes.has(over) && sizes.get(over) !== sizes.get(hash) ? [{ place, fault: 'otherSize' }] : []
  })
}

/** `over` has to be of the same size: paint and masks go pixel by pixel. */
type Named = { place: string; hash: string; over?: string }

function* picturesOf({ features, pictures }: ModelDefinition): Generator<Named> {
  for (const [at, { values }] of features.entries())
    for (const [n, { picture }] of values.entries())
      if (picture) yield { place: `features.${at}.values.${n}.picture`, hash: picture }
  for (const [at, { asset, tint, mask }] of pictures.layers.entries()) {
    const place = `pictures.layers.${at}`
    yield { place: `${place}.asset`, hash: asset }
    if (tint) yield { place: `${place}.tint.white`, hash: tint.white, over: asset }
    if (mask) yield { place: `${place}.mask`, hash: mask, over: asset }
  }
}
