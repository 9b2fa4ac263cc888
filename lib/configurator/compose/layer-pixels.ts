import 'server-only'
import sharp from 'sharp'
import { mostPixels } from '@/lib/assets/asset'
import { getAssetByHash } from '@/lib/assets/asset-queries'
import { readOriginal } from '@/lib/assets/original-queries'
import type { LayerRecipe } from '../picture-recipe'
import { readRecipe } from '../recipe-store'
import { KeptPixels } from './kept-pixels'
import { painted } from './paint'
import type { Pixels } from './stack'

/** The layers of a scooter in all its wheels, from all sides. */
const layers = new KeptPixels(80 * 2 ** 20)

type Size = { width: number; height: number }

/**
 * The pixels (RGBA) of a layer by its name, an asset's or those that its recipe makes, in the size of its place: what is
 * soft may be stored smaller. Undefined when an asset is gone.
 */
export async function layerPixels(name: string, { width, height }: Size): Promise<Pixels | undefined> {
  return layers.get(`${name} ${width} ${height}`, async () => {
    const recipe = await readRecipe(name)
    const pixels = recipe?.kind === 'layer' ? await madePixels(recipe) : recipe ? undefined : await assetPixels(name)
    if (!pixels || (pixels.width === width && pixels.height === height)) return pixels
    const data = await sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 4 } })
      .resize(width, height, { fit: 'fill', kernel: 'linear' })
      .raw()
      .toBuffer()
    return { data, width, height }
  })
}

/** The pixels that a layer's recipe makes. */
export async function madePixels({ asset, tint, mask, opacity = 1 }: LayerRecipe): Promise<Pixels | undefined> {
  const [base, white, limit] = await Promise.all([
    assetPixels(asset),
    tint && assetPixels(tint.white),
    mask ? assetPixels(mask) : undefined,
  ])
  if (!base || (tint && !white) || (mask && !limit)) return undefined
  // Published layers are of one size; those of a draft may not be yet.
  if ([white, limit].some((each) => each && each.data.length !== base.data.length)) return undefined
  const data = tint && white ? painted(base.data, white.data, tint.paint) : Buffer.from(base.data)
  if (limit || opacity < 1)
    for (let at = 3; at < data.length; at += 4)
      data[at] = Math.round((data[at] as number) * opacity * (limit ? (limit.data[at] as number) / 255 : 1))
  return { ...base, data }
}

/** Decoded once for all paints. */
const assetPixels = (hash: string): Promise<Pixels | undefined> =>
  layers.get(hash, async () => {
    const asset = await getAssetByHash(hash)
    const original = asset?.kind === 'image' ? await readOriginal(asset) : undefined
    if (!original) return undefined
    const { data, info } = await sharp(original, { limitInputPixels: mostPixels, failOn: 'error' })
      .autoOrient()
      .ensureAlpha()
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { data, width: info.width, height: info.height }
  })
