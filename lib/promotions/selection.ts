import { z } from 'zod'
import type { BasketLine } from './basket'

const ids = z.array(z.string().min(1).max(80)).max(500).optional()

/** Which goods are meant: those that any of the lists names. Without lists: all goods. */
export const selectionSchema = z.strictObject({ variants: ids, products: ids, categories: ids, tags: ids })
export type Selection = z.infer<typeof selectionSchema>

export function isSelected(line: BasketLine, { variants, products, categories, tags }: Selection): boolean {
  if (!variants?.length && !products?.length && !categories?.length && !tags?.length) return true
  return Boolean(
    variants?.includes(line.variantId) ||
      products?.includes(line.productId) ||
      categories?.some((id) => line.categoryIds.includes(id)) ||
      tags?.some((tag) => line.tags.includes(tag)),
  )
}

export const selected = <L extends BasketLine>(lines: L[], selection: Selection = {}): L[] =>
  lines.filter((line) => isSelected(line, selection))
