/** The acceptance cases of other shops (`../shared/data/commerce/cases.json`), as they are written there. */
export type Case = { id: string; area: string; setup: Setup; steps: string[]; expect: Record<string, unknown> }
export type Setup = Record<string, unknown>

/** "10.00" is 1000; a number, or words without a point, are minor units already. */
export function minor(value: unknown): number {
  const text = String(value)
  const [, sign = '', whole = '0', , fraction] = /(-?)(\d+)(\.(\d+))?/.exec(text) ?? []
  const amount = fraction === undefined ? Number(whole) : Number(whole + fraction.padEnd(2, '0').slice(0, 2))
  return sign ? -amount : amount
}

/** "10.5%" or 10.5 is 105000 millionths. */
export const millionths = (percent: unknown): number => Math.round(Number.parseFloat(String(percent)) * 10_000)
