import type { Part } from './definition'

/** What the works need. Days are working days. */
export type Works = {
  /** To build one when everything lies there. */
  buildDays: number
  /** Until a part that is sold out is there again. */
  restockDays: number
}

export type BuildTime = {
  workingDays: number
  /** The parts that have to come first. */
  waitsFor: string[]
}

/**
 * How long it takes until a configuration can leave the works: its slowest part or its longest value, and then the
 * building. `supply` says how many pieces of a part can be promised now; parts that nobody counts are always there.
 */
export function buildTime(
  parts: readonly Part[],
  leadDays: number,
  supply: ReadonlyMap<string, number>,
  { buildDays, restockDays }: Works,
): BuildTime {
  const waitsFor = parts.flatMap(({ sku, quantity }) => ((supply.get(sku) ?? quantity) < quantity ? [sku] : []))
  return { workingDays: Math.max(leadDays, waitsFor.length ? restockDays : 0) + buildDays, waitsFor }
}

/** The day (`2026-11-23`) that is so many working days, Monday to Friday, after this one. Holidays are not known. */
export function afterWorkingDays(day: string, workingDays: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  for (let left = workingDays; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1)
    if (date.getUTCDay() % 6) left--
  }
  return date.toISOString().slice(0, 10)
}
