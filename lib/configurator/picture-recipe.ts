import { createHash } from 'node:crypto'
import type { Ground } from './picture-definition'
import type { StackedLayer } from './picture-plan'

/** One layer made of others: painted, masked or paler than its asset. */
export type LayerRecipe = {
  kind: 'layer'
  asset: string
  tint?: { white: string; paint: string }
  mask?: string
  opacity?: number
}

/** A whole picture. Without a ground it stands on white. */
export type PictureRecipe = {
  kind: 'picture'
  width: number
  height: number
  ground?: Ground
  layers: StackedLayer[]
}

export type Recipe = LayerRecipe | PictureRecipe

/** Raise it when the same recipe gives another picture than before: what an address shows never changes. */
const COOKING = 1

/** The name of what a recipe makes: `c` and 32 hex signs, from its content. */
export const recipeName = (recipe: Recipe): string =>
  `c${createHash('sha256')
    .update(JSON.stringify([COOKING, sorted(recipe)]))
    .digest('hex')
    .slice(0, 32)}`

export const isRecipeName = (name: string) => /^c[0-9a-f]{32}$/.test(name)

/** The same content in the same order, however it was put together. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, sorted(each)])
}
