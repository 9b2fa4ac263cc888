/** "CHF 120", "+ CHF 120", "− CHF 20": short, for a narrow rail. Minor units of a currency with `digits`. */
export function shownMoney(amount: number, currency: string, language: string): string {
  return formatOf(currency, language).format(amount / 100)
}

export const shownDifference = (amount: number, currency: string, language: string): string =>
  amount === 0 ? '' : `${amount > 0 ? '+' : '−'} ${shownMoney(Math.abs(amount), currency, language)}`

const formats = new Map<string, Intl.NumberFormat>()

function formatOf(currency: string, language: string) {
  const key = `${currency} ${language}`
  let found = formats.get(key)
  if (!found) {
    found = new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      trailingZeroDisplay: 'stripIfInteger',
    } as Intl.NumberFormatOptions)
    formats.set(key, found)
  }
  return found
}
