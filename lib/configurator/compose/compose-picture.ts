import 'server-only'
import { setImmediate as breath } from 'node:timers/promises'
import sharp, { type Sharp } from 'sharp'
import { inTurn } from '@/lib/assets/picture'
import { type PictureRecipe, type Recipe, recipeName } from '../picture-recipe'
import { KeptPixels } from './kept-pixels'
import { layerPixels, madePixels } from './layer-pixels'
import { groundPixels, lay, type Pixels } from './stack'

export const pictureExtensions = ['avif', 'webp', 'jpg'] as const
export type PictureExtension = (typeof pictureExtensions)[number]

/** A picture is asked for in several widths and formats, one after the other; a canvas has 6 MB. */
const canvases = new KeptPixels(18 * 2 ** 20)
const grounds = new KeptPixels(12 * 2 ** 20)

/**
 * What a recipe makes, in a width and format; never wider than it is. A layer keeps what is transparent (and so there is
 * none as JPEG). Undefined when one of its assets is gone.
 */
export async function cook(
  recipe: Recipe,
  width: number,
  extension: PictureExtension,
): Promise<Uint8Array | undefined> {
  if (recipe.kind === 'layer' && extension === 'jpg') return undefined
  return inTurn(async () => {
    const pixels =
      recipe.kind === 'layer' ? await madePixels(recipe) : await canvases.get(recipeName(recipe), () => stack(recipe))
    if (!pixels) return undefined
    const channels = recipe.kind === 'layer' ? 4 : 3
    const picture = sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels } })
    const isLarge = recipe.kind === 'picture' && width >= LARGE
    const sized = width < pixels.width ? picture.resize({ width }) : picture
    const isShadow = recipe.kind === 'layer' && extension === 'avif' && (await isBlack(picture))
    return encode(sized, extension, isLarge ? 0 : 1, isShadow ? FINE : PLAIN)
  })
}

/** Lays the layers over the ground, one a turn: whoever waits for a page comes in between. */
async function stack({ width, height, ground, layers }: PictureRecipe): Promise<Pixels | undefined> {
  const decoded = await Promise.all(layers.map((layer) => layerPixels(layer.hash, layer)))
  const light = await grounds.get(`ground ${width} ${height} ${JSON.stringify(ground)}`, async () => ({
    data: groundPixels(width, height, ground),
    width,
    height,
  }))
  if (!light) return undefined
  const canvas = { ...light, data: Buffer.from(light.data) }
  for (const [at, pixels] of decoded.entries()) {
    const layer = layers[at]
    if (!pixels || !layer) return undefined
    lay(canvas, pixels, layer)
    await breath()
  }
  return canvas
}

const LARGE = 1600
const PLAIN = 58
/** A shadow is nothing but its alpha, and shows every step of it. */
const FINE = 88

async function isBlack(picture: Sharp): Promise<boolean> {
  const { channels } = await picture.clone().stats()
  return channels.slice(0, 3).every(({ max }) => max < 8)
}

/** Quick rather than small: who asks first is waiting. Smart subsampling of WebP would take five times as long. */
function encode(picture: Sharp, extension: PictureExtension, effort: number, quality: number): Promise<Uint8Array> {
  switch (extension) {
    case 'avif':
      return picture.avif({ quality, effort, chromaSubsampling: '4:2:0' }).toBuffer()
    case 'webp':
      return picture.webp({ quality: 84, effort: 2 }).toBuffer()
    case 'jpg':
      return picture.jpeg({ quality: 84 }).toBuffer()
  }
}
