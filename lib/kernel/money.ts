/** An amount in the currency's minor unit (cents, grosze; yen have none). Always a whole number. */
export type Money = { amount: number; currency: string }

export const money = (amount: number, currency: string): Money => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Money must be a whole number of minor units, not ${amount}`)
  return { amount, currency }
}

export const zero = (currency: string): Money => ({ amount: 0, currency })

export function add(...sums: [Money, ...Money[]]): Money {
  const [first] = sums
  for (const { currency } of sums)
    if (currency !== first.currency) throw new Error(`Cannot add ${currency} to ${first.currency}`)
  return money(
    sums.reduce((total, { amount }) => total + amount, 0),
    first.currency,
  )
}

export const subtract = (a: Money, b: Money): Money => add(a, { ...b, amount: -b.amount })

/** The one rounding rule of the house: half away from zero. */
export const round = (value: number): number => Math.sign(value) * Math.round(Math.abs(value)) + 0

export const times = (price: Money, factor: number): Money => money(round(price.amount * factor), price.currency)

/** How many digits follow the point: 2 for CHF, 0 for JPY, 3 for KWD (ISO 4217, as the runtime knows it). */
export function digitsOf(currency: string): number {
  let digits = digitsByCurrency.get(currency)
  if (digits === undefined) {
    digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
    digitsByCurrency.set(currency, digits)
  }
  return digits
}
const digitsByCurrency = new Map<string, number>()

/** For people: "CHF 1’290.00" in de-CH. */
export function formatMoney({ amount, currency }: Money, language: string): string {
  return formatter(language, currency).format(amount / 10 ** digitsOf(currency))
}

const formatters = new Map<string, Intl.NumberFormat>()
function formatter(language: string, currency: string) {
  const key = `${language} ${currency}`
  let found = formatters.get(key)
  if (!found) {
    found = new Intl.NumberFormat(language, { style: 'currency', currency })
    formatters.set(key, found)
  }
  return found
}

/**
 * What someone typed or a file holds ("1290", "1'290.50", "19,90"), as minor units; undefined when it is no amount
 * of this currency. The last point or comma followed by at most the currency's digits is the decimal sign.
 */
export function parseMoney(text: string, currency: string): Money | undefined {
  const digits = digitsOf(currency)
  const compact = text.trim().replace(/[\s'’\u00a0\u202f]/g, '')
  const match = /^(-?)(\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d+))?$/.exec(compact)
  if (!match) return undefined
  const [, sign, whole = '', fraction = ''] = match
  if (fraction.length > digits) return undefined
  const amount = Number(whole.replace(/[.,]/g, '') + fraction.padEnd(digits, '0'))
  return Number.isSafeInteger(amount) ? { amount: sign ? -amount : amount, currency } : undefined
}
