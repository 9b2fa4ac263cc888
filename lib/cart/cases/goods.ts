import { grossOf } from '@/lib/kernel/money-tax'
import type { BasketLine } from '@/lib/promotions/basket'
import { millionths, minor, type Setup } from './case'

/** What a case sells, by name; a nameless one is `item`. `homeRate`: the tax that its price was made with. */
export type Good = Omit<BasketLine, 'id' | 'quantity'> & { homeRate: number }
export type Shop = {
  goods: Map<string, Good>
  pricesIncludeTax: boolean
  shipping: { price: number; taxRate: number } | null
}

export function shopOf(setup: Setup, steps: string[]): Shop {
  const pricesIncludeTax = Boolean(
    setup.prices_include_tax ??
      setup.included ??
      ('price_incl' in setup || 'price_incl_DE' in setup || 'shipping_incl' in setup || 'ship_to' in setup),
  )
  const [, line] = /single line of ([\d.]+)/.exec(steps.join()) ?? []
  const named = line ? { ...setup, price: line } : setup
  const goods = new Map(goodsOf(named, pricesIncludeTax).map((good) => [good.variantId, good]))
  return { goods, pricesIncludeTax, shipping: shippingOf(setup) }
}

function goodsOf(setup: Setup, isIncluded: boolean): Good[] {
  const rate = millionths(setup.tax_rate ?? setup.home_rate ?? setup.rate ?? setup.DE_rate ?? 0)
  const single = setup.list_price ?? setup.price_incl ?? setup.price_incl_DE ?? setup.price
  if (single !== undefined) return [good('item', minor(single), rate)]
  if (setup.net_prices)
    return entries(setup.net_prices).map(([name, net]) =>
      good(name, isIncluded ? grossOf(Number(net), rate) : Number(net), rate),
    )
  if (setup.catalogue)
    return entries(setup.catalogue).map(([name, { unit_price }]) => good(name, Number(unit_price), rate))
  if (setup.items)
    return (setup.items as { price: number; rate: number }[]).map((each, index) =>
      good(`item-${index}`, each.price, millionths(each.rate)),
    )
  if (setup.prices) return entries(setup.prices).map(([label, price]) => labelled(label, String(price), setup))
  if (setup.item) return [good('item', minor(setup.item), /untaxed/.test(String(setup.item)) ? 0 : rate)]
  // A case that names no price; the source's sweater costs 30.00 with 19% tax.
  return [good('sweater', 3000, 190_000)]
}

/** "jacket(Jackets)", "T (23%)", "T clothes": a name with a category, a rate, or a tax category. */
function labelled(label: string, price: string, { rates }: Setup): Good {
  const [, name = label, inside, category] = /^(.+?)\s*(?:\(([^)]+)\))?$|^(\S+) (\S+)$/.exec(label) ?? []
  const [short = name, taxed] = name.split(' ')
  const zone = taxed && rates ? (rates as Rates)[taxed] : undefined
  const rate = inside?.endsWith('%') ? millionths(inside) : 0
  const [, minimum] = /min(?:imum)? ([\d.]+)/.exec(price) ?? []
  return {
    ...good(zone ? short : name, minor(price), zone ? homeRate(zone) : rate),
    categoryIds: inside && !inside.endsWith('%') ? [inside] : [category ?? name],
    tags: taxed ? [taxed] : [],
    ...(minimum && { minimumUnit: minor(minimum) }),
  }
}

type Rates = Record<string, Record<string, number>>
const homeRate = (zone: Record<string, number>) => millionths(Object.values(zone)[0] ?? 0)

/** The rate of a tax category where it is billed; 0 where there is none. */
export function rateAt(setup: Setup, category: string | undefined, country: string): number | undefined {
  const zone = category && setup.rates ? (setup.rates as Rates)[category] : undefined
  return zone && millionths(zone[country] ?? zone['rest of world'] ?? 0)
}

function shippingOf({ shipping, shipping_with_tax, shipping_incl, rate }: Setup): Shop['shipping'] {
  if (shipping_with_tax) return { price: minor(shipping_with_tax), taxRate: 0 }
  if (shipping_incl) return { price: minor(shipping_incl), taxRate: millionths(rate) }
  if (typeof shipping === 'string') {
    const [, percent = 0] = /taxed ([\d.]+)%/.exec(shipping) ?? []
    return { price: minor(shipping), taxRate: millionths(percent) }
  }
  if (!shipping) return null
  const { price, rate: amount, tax_rate } = shipping as Record<string, number>
  return { price: Number(price ?? amount), taxRate: millionths(tax_rate) }
}

const good = (name: string, unit: number, rate: number): Good => ({
  variantId: name,
  productId: name,
  categoryIds: [],
  tags: name.includes('sale') ? ['sale'] : [],
  unit,
  taxRate: rate,
  homeRate: rate,
})

const entries = (value: unknown) => Object.entries(value as Record<string, Record<string, unknown>>)
