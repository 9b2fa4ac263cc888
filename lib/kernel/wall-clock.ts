/** An instant as a wall clock of this time zone shows it: "2026-03-01T00:00", what a `datetime-local` field holds. */
export function wallClock(at: Date, timeZone: string): string {
  const parts = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`
}

/**
 * The instant at which a wall clock shows this; undefined when it is no date. Of an hour that the clock shows twice the
 * first is meant; an hour that it skips is the one after.
 */
export function instantAt(shown: string, timeZone: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(shown)) return undefined
  const asUtc = Date.parse(`${shown}:00Z`)
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== shown) return undefined
  const around = [asUtc - 86_400_000, asUtc + 86_400_000].map((at) => asUtc - offsetAt(at, timeZone))
  const first = around.sort((a, b) => a - b).find((at) => wallClock(new Date(at), timeZone) === shown)
  return new Date(first ?? Math.max(...around))
}

const offsetAt = (at: number, timeZone: string) => Date.parse(`${wallClock(new Date(at), timeZone)}:00Z`) - at

const clocks = new Map<string, Intl.DateTimeFormat>()
function clockOf(timeZone: string) {
  let clock = clocks.get(timeZone)
  if (!clock) {
    const two = '2-digit' as const
    const parts = { year: 'numeric', month: two, day: two, hour: two, minute: two, hourCycle: 'h23' } as const
    clock = new Intl.DateTimeFormat('en-GB', { ...parts, timeZone })
    clocks.set(timeZone, clock)
  }
  return clock
}
