import 'server-only'
import { listBlocked } from '@/lib/assets/stand-in-queries'
import type { ModelDefinition } from './definition'
import type { PicturePlan, PlannedLayer } from './picture-plan'
import type { LayerRecipe, PictureRecipe, Recipe } from './picture-recipe'
import { readRecipe, storeRecipe } from './recipe-store'

type Pictured = { definition: Pick<ModelDefinition, 'pictures'>; pictures: PicturePlan }
type Instead = Map<string, string | null>

/**
 * A model with the layers that may be shown at that moment: one whose licence has ended is what stands in for it, or is
 * not there. Paint and masks go pixel by pixel, so that a layer made of several assets has no stand-in.
 */
export async function withShownLayers<M extends Pictured>(model: M, now = new Date()): Promise<M> {
  const ordered = [...model.definition.pictures.layers].sort((a, b) => a.order - b.order)
  const named = ordered.map(({ asset, tint, mask }) => [asset, tint?.white, mask].flatMap((each) => each ?? []))
  const instead = await listBlocked([...new Set(named.flat())], now)
  if (!instead.size) return model
  const layers = await Promise.all(
    model.pictures.layers.map(async (layer, at): Promise<PlannedLayer[]> => {
      if (!named[at]?.some((name) => instead.has(name))) return [layer]
      const other = typeof layer.picture === 'string' ? await otherLayer(layer.picture, instead) : undefined
      return other ? [{ ...layer, picture: other }] : []
    }),
  )
  return { ...model, pictures: { ...model.pictures, layers: layers.flat() } }
}

/** The same of what a link from before names: the recipe as it may be cooked now; undefined for nothing at all. */
export async function shownRecipe(recipe: Recipe, now = new Date()): Promise<Recipe | undefined> {
  const instead = await listBlocked(await assetsIn(recipe), now)
  if (!instead.size) return recipe
  if (recipe.kind === 'layer') return otherRecipe(recipe, instead)
  const layers = await Promise.all(
    recipe.layers.map(async (layer): Promise<PictureRecipe['layers']> => {
      const hash = await otherLayer(layer.hash, instead)
      return hash ? [{ ...layer, hash }] : []
    }),
  )
  return { ...recipe, layers: layers.flat() }
}

/** The names of the assets that a composed picture or layer is made of; none for a name that nothing has. */
export async function assetsOfComposed(name: string): Promise<readonly string[]> {
  const known = kept.get(name)
  if (known) return known
  const recipe = await readRecipe(name)
  const found = recipe ? await assetsIn(recipe) : []
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(name, found)
  return found
}

/** What a recipe is made of never changes. */
const MOST_KEPT = 5_000
const kept = new Map<string, readonly string[]>()

async function assetsIn(recipe: Recipe): Promise<string[]> {
  if (recipe.kind === 'layer') return [recipe.asset, recipe.tint?.white, recipe.mask].flatMap((each) => each ?? [])
  const found = await Promise.all(recipe.layers.map(({ hash }) => assetsOfComposed(hash)))
  return [...new Set(found.flat())]
}

async function otherLayer(name: string, instead: Instead): Promise<string | undefined> {
  const recipe = await readRecipe(name)
  if (recipe?.kind !== 'layer') return instead.has(name) ? (instead.get(name) ?? undefined) : name
  const other = otherRecipe(recipe, instead)
  return other && (other === recipe ? name : storeRecipe(other))
}

function otherRecipe(recipe: LayerRecipe, instead: Instead): LayerRecipe | undefined {
  const { asset, tint, mask } = recipe
  if (![asset, tint?.white, mask].some((name) => name && instead.has(name))) return recipe
  const other = tint || mask ? undefined : instead.get(asset)
  return other ? { ...recipe, asset: other } : undefined
}
