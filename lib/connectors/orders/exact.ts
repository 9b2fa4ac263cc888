/**
 * Amounts of files that price more finely than a cent ("0.001"): whole thousandths of the minor unit, so that sums are
 * exact. What is stored is rounded to the minor unit, half away from zero, line by line; the rest is kept beside it.
 */
export const PARTS = 1000

/** "2.55" -> 255000 for a currency of two digits; undefined when it is no number or finer than that. */
export function exactAmount(text: string, digits: number): number | undefined {
  const [, sign, whole, fraction = ''] = /^(-?)(\d{1,9})(?:[.,](\d{1,8}))?$/.exec(text.trim()) ?? []
  const places = digits + 3
  const given = fraction.replace(/0+$/, '')
  if (whole === undefined || given.length > places) return undefined
  const amount = Number(whole + given.padEnd(places, '0'))
  return sign && amount ? -amount : amount
}

/** What is stored of an exact amount: minor units and the thousandths of one that are left. */
export function rounded(exact: number): { amount: number; rest: number } {
  const amount = Math.sign(exact) * Math.round(Math.abs(exact) / PARTS)
  return { amount: amount || 0, rest: exact - amount * PARTS || 0 }
}

/** For people: "10666684.544", with the currency's digits at least. */
export function exactText(exact: bigint, digits: number): string {
  const text = String(exact < 0n ? -exact : exact).padStart(digits + 4, '0')
  const at = text.length - digits - 3
  const fraction = text.slice(at).replace(/0+$/, '').padEnd(digits, '0')
  return `${exact < 0n ? '-' : ''}${text.slice(0, at)}${fraction && '.'}${fraction}`
}
