import type { CategoryNode } from '@/lib/catalog/category'

export type TreeLine = CategoryNode & { depth: number; at: number; of: number; isReachable: boolean }

/** The tree as lines, from above: how deep each stands, and at which place among its siblings. */
export const linesOf = (nodes: CategoryNode[], depth = 0, isReachable = true): TreeLine[] =>
  nodes.flatMap((node, at) => {
    const open = isReachable && node.active
    return [{ ...node, depth, at, of: nodes.length, isReachable: open }, ...linesOf(node.children, depth + 1, open)]
  })
