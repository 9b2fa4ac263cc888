import 'server-only'
import { readFile } from 'node:fs/promises'
import { renditionFile } from '@/lib/assets/file-store'
import { isRenditionWidth } from '@/lib/assets/rendition'
import { exists, writeOnce } from '@/lib/assets/write-once'
import { cook, type PictureExtension, pictureExtensions } from './compose/compose-picture'
import type { Choices } from './expression'
import { layersOf, type PicturePlan } from './picture-plan'
import { type Recipe, recipeName } from './picture-recipe'
import { readRecipe, storeRecipe } from './recipe-store'
import { shownRecipe } from './shown-pictures-queries'

/**
 * The picture of a valid configuration from an angle: its name in `/media/<name>/<width>.(avif|webp|jpg)`, and its size.
 * It is composed when somebody first asks for it. Give choices of a published model only.
 */
export async function configuredPicture(plan: PicturePlan, choices: Choices, angle: string) {
  const { width, height, ground } = plan
  const layers = layersOf(plan, choices, angle)
  const hash = await storeRecipe({ kind: 'picture', width, height, ...(ground && { ground }), layers })
  return { hash, width, height }
}

/** The size of a picture that was composed before; undefined for a name that no picture has. */
export async function findConfiguredPicture(name: string): Promise<{ width: number; height: number } | undefined> {
  const recipe = await readRecipe(name)
  return recipe?.kind === 'picture' ? { width: recipe.width, height: recipe.height } : undefined
}

/** `isFixed`: nothing of it has been taken away, so the name says what is to be seen. */
export type ConfiguredRendition = { bytes: Uint8Array; isFixed: boolean }

/**
 * The bytes of a composed picture or a painted layer, made and kept when first asked for; undefined when there is no such
 * recipe, width or format. What may not be shown any more is left out of it. Asking for the same one at once makes it once.
 */
export async function getConfiguredRendition(
  name: string,
  width: number,
  extension: string,
  now = new Date(),
): Promise<ConfiguredRendition | undefined> {
  if (!isRenditionWidth(width) || !isPictureExtension(extension)) return undefined
  const asked = await readRecipe(name)
  const recipe = asked && (await shownRecipe(asked, now))
  if (!recipe) return undefined
  const isFixed = recipe === asked
  const file = renditionFile(isFixed ? name : recipeName(recipe), `${width}.${extension}`)
  if (await exists(file)) return { bytes: await readFile(file), isFixed }
  const bytes = await (making.get(file) ?? make(recipe, width, extension, file))
  return bytes && { bytes, isFixed }
}

/** Who asks gets the bytes at once; whoever asks until they are written gets the same ones. */
function make(recipe: Recipe, width: number, extension: PictureExtension, file: string) {
  const work = cook(recipe, width, extension)
  making.set(file, work)
  work
    .then((bytes) => bytes && writeOnce(file, bytes))
    // Who waits hears of a failed picture; one that could not be written is made again.
    .catch(() => {})
    .finally(() => making.delete(file))
  return work
}

const making = new Map<string, Promise<Uint8Array | undefined>>()

const isPictureExtension = (extension: string): extension is PictureExtension =>
  pictureExtensions.includes(extension as PictureExtension)
