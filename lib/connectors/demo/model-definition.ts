import type { SeedModel } from '@/db/seed/models/model'

type Box = { left: number; top: number; width: number; height: number }
/** What lies in `pictures/layers/layers.json`: where each layer lies on its canvas. */
export type LayerBoxes = Record<string, Box>

/** A model of the demo company as a product manager would have written it, its files as hashes of assets. */
export function demoDefinition(seed: SeedModel, boxes: LayerBoxes, hashOf: (file: string) => string) {
  const { slug, product: _, accessories: __, features, pictures, ...rest } = seed
  return {
    ...rest,
    features: features.map(({ values, ...feature }) => ({
      ...feature,
      values: values.map(({ picture, ...value }) => {
        const file = feature.shown === 'picture' ? `${slug}-${feature.code}-${value.code}.avif` : picture
        return { ...value, ...(file && { picture: hashOf(file) }) }
      }),
    })),
    pictures: {
      ...pictures,
      layers: pictures.layers.map(({ asset, tint, ...layer }) => {
        const box = boxes[asset]
        if (!box) throw new Error(`layers.json does not say where ${asset} lies`)
        const white = tint && hashOf(tint.white)
        return {
          ...layer,
          ...box,
          asset: hashOf(asset),
          ...(tint && white && { tint: { feature: tint.feature, white } }),
        }
      }),
    },
  }
}
