import 'server-only'
import { fileStore } from '@/lib/assets/file-store'
import { isRecipeName, type Recipe, recipeName } from './picture-recipe'

/*
 * What a name of a made picture means. Only what a model shows is ever stored, so nobody can make the server compute
 * pictures that no configuration has. Recipes are state, as the originals of assets are: links in mails name them.
 */
const recipeKey = (name: string) => `recipes/${name.slice(1, 3)}/${name}.json`

const stored = new Set<string>()

/** Keeps a recipe, once, and answers the name of what it makes. */
export async function storeRecipe(recipe: Recipe): Promise<string> {
  const name = recipeName(recipe)
  if (stored.has(name)) return name
  await (await fileStore()).put(recipeKey(name), { bytes: Buffer.from(JSON.stringify(recipe)) })
  if (stored.size > 20_000) stored.clear()
  stored.add(name)
  return name
}

/** The recipe of this name; undefined when nothing of this name was ever shown. */
export async function readRecipe(name: string): Promise<Recipe | undefined> {
  if (!isRecipeName(name)) return undefined
  const found = await (await fileStore()).get(recipeKey(name))
  return found && (JSON.parse(found.toString('utf8')) as Recipe)
}
