import type { Part } from '@/lib/configurator/definition'

type Line = { quantity: number; configuration: { parts: Part[] } | null }

/** What has to be there to build all that was put together, each part once. */
export function partsOfLines(lines: Line[]): Part[] {
  const sums = new Map<string, number>()
  for (const { quantity, configuration } of lines)
    for (const part of configuration?.parts ?? [])
      sums.set(part.sku, (sums.get(part.sku) ?? 0) + part.quantity * quantity)
  return [...sums].map(([sku, quantity]) => ({ sku, quantity }))
}
