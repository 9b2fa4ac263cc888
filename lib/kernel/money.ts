/** An amount in the currency's minor unit (cents, grosze; yen have none). Always a whole number. */
export type Money = { amount: number; currency: string }

export const money = (amount: number, currency: string): Money => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Money must be a whole number of minor units, not ${amount}`)
  return { amount, currency }
}

export function add(...sums: [Money, ...Money[]]): Money {
  const [first] = sums
  for (const { currency } of sums)
    if (currency !== first.currency) throw new Error(`Cannot add ${currency} to ${first.currency}`)
  return money(
    sums.reduce((total, { amount }) => total + amount, 0),
    first.currency,
  )
}

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
 * What someone typed or a file holds ("1290", "1'290.50", "1.290,5", "19,90"), as minor units; undefined when it is no
 * amount of this currency. The last point or comma is the decimal sign when at most the currency's digits follow it;
 * others part thousands. A single one before three digits may be either ("1.290"), so it is not guessed.
 */
export function parseMoney(text: string, currency: string): Money | undefined {
  const digits = digitsOf(currency)
  const [, sign, compact = ''] = /^(-?)(.*)$/.exec(text.trim().replace(/[\s'’\u00a0\u202f]/g, '')) ?? []
  const at = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','))
  const isDecimal = at >= 0 && at < compact.length - 1 && compact.length - 1 - at <= digits
  const whole = isDecimal ? compact.slice(0, at) : compact
  const fraction = isDecimal ? compact.slice(at + 1) : ''
  const [, parting] = /^(?:\d+|\d{1,3}([.,])\d{3}(?:\1\d{3})*)$/.exec(whole) ?? [whole, 'none']
  if (parting === 'none' || (isDecimal && parting === compact[at]) || !/^\d*$/.test(fraction)) return undefined
  if (digits > 0 && !isDecimal && whole.split(/[.,]/).length === 2) return undefined
  const amount = Number(whole.replace(/[.,]/g, '') + fraction.padEnd(digits, '0'))
  return Number.isSafeInteger(amount) ? { amount: sign ? -amount : amount, currency } : undefined
}
