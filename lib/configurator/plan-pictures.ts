import 'server-only'
import { chosenValue } from './chosen-value'
import { knownOf } from './configuration-facts'
import type { ModelDefinition } from './definition'
import { parseExpression } from './expression-text'
import type { LayerDefinition } from './picture-definition'
import type { PicturePlan, PlannedLayer } from './picture-plan'
import { storeRecipe } from './recipe-store'

/**
 * Reads the conditions of a definition's layers and names what has to be painted or masked, in every colour that can be
 * chosen. Nothing is painted before somebody looks at it. Throws `ExpressionError`.
 */
export async function planPictures(definition: ModelDefinition): Promise<PicturePlan> {
  const { width, height, ground, angles, layers } = definition.pictures
  const known = knownOf(definition)
  const ordered = [...layers].sort((a, b) => a.order - b.order)
  const planned = await Promise.all(
    ordered.map(async ({ angle, left, top, width, height, when, blend, ...rest }): Promise<PlannedLayer> => {
      const picture = await pictureOf(definition, rest)
      const read = when && parseExpression(when, known)
      return { angle, left, top, width, height, ...(read && { when: read }), ...(blend && { blend }), picture }
    }),
  )
  return { width, height, ...(ground && { ground }), angles, layers: planned }
}

type Shown = Pick<LayerDefinition, 'asset' | 'tint' | 'mask' | 'opacity'>

async function pictureOf(
  definition: ModelDefinition,
  { asset, tint, mask, opacity }: Shown,
): Promise<PlannedLayer['picture']> {
  const base = { kind: 'layer' as const, asset, ...(mask && { mask }), ...(opacity && { opacity }) }
  if (!tint) return storeRecipe(base)
  const { feature, white } = tint
  const byValue: Record<string, string> = {}
  for (const { code } of definition.features.find((each) => each.code === feature)?.values ?? []) {
    const { paint, swatch } = chosenValue(definition, feature, code) ?? {}
    const colour = paint ?? swatch
    if (colour) byValue[code] = await storeRecipe({ ...base, tint: { white, paint: colour } })
  }
  return { feature, byValue }
}
