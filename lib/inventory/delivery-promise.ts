import { afterWorkingDays, buildTime, type Works } from '@/lib/configurator/build-time'
import type { Part } from '@/lib/configurator/definition'
import { wallClock } from '@/lib/kernel/wall-clock'

/** When something that is put together can be there. Days are `2026-11-23`. */
export type DeliveryPromise = {
  workingDays: number
  /** Leaves the works. */
  readyOn: string
  /** At the door, by the market's fastest way of sending. */
  deliveredOn: string
  /** The parts that have to come first. */
  waitsFor: string[]
}

/** What is known of a part: how many can be promised now, and the day when more of it come. */
export type Supply = { sellable: number; restockOn: Date | null }

/** The promise for a configuration whose parts these are; parts of which nothing is known are always there. */
export function deliveryPromise(
  parts: readonly Part[],
  leadDays: number,
  supply: ReadonlyMap<string, Supply>,
  { works, shippingDays, now, timeZone }: { works: Works; shippingDays: number; now: Date; timeZone: string },
): DeliveryPromise {
  const today = wallClock(now, timeZone).slice(0, 10)
  const sellable = new Map([...supply].map(([sku, each]) => [sku, each.sellable]))
  const { waitsFor } = buildTime(parts, leadDays, sellable, works)
  const restockDays = Math.max(
    0,
    ...waitsFor.map((sku) => {
      const restockOn = supply.get(sku)?.restockOn
      return restockOn && restockOn > now
        ? workingDaysUntil(today, wallClock(restockOn, timeZone).slice(0, 10))
        : works.restockDays
    }),
  )
  const { workingDays } = buildTime(parts, leadDays, sellable, { ...works, restockDays })
  const readyOn = afterWorkingDays(today, workingDays)
  return { workingDays, readyOn, deliveredOn: afterWorkingDays(readyOn, shippingDays), waitsFor }
}

/** How many working days after `from` it takes until `day` has come; looks no further than two years. */
export function workingDaysUntil(from: string, day: string): number {
  let days = 0
  for (let at = from; at < day && days < 520; days++) at = afterWorkingDays(at, 1)
  return days
}
