import type { ProductMedia } from '@/lib/catalog/product'
import type { ShownAttribute } from '@/lib/catalog/published-product-queries'
import type { ProductOption } from '@/lib/catalog/variant'
import type { Channel } from '@/lib/kernel/channel'
import { type Locale, localized } from '@/lib/kernel/locale'
import type { Offer } from './offer-queries'
import type { Price } from './price'
import type { ShopOption, ShopPicture, ShopProduct, ShopVariant } from './shop-product'

/** Options in one language, only with the values that an active variant has. */
export const toShopOptions = (
  options: ProductOption[],
  variants: { options: Record<string, string> }[],
  locale: Locale,
): ShopOption[] =>
  options.map(({ code, name, kind, values }) => ({
    code,
    name: localized(name, locale),
    kind,
    values: values
      .filter((value) => variants.some(({ options }) => options[code] === value.code))
      .map((value) => ({ code: value.code, name: localized(value.name, locale), swatch: value.swatch })),
  }))

/** A variant with its price in the market and what the shop says of its stock. */
export function toShopVariant({ productId: _, price, stock, ...variant }: Offer): ShopVariant {
  const { availability, quantityLeft, restockOn } = stock
  return {
    ...variant,
    price: price ? toShownPrice(price) : null,
    availability,
    ...(quantityLeft !== undefined && { quantityLeft }),
    ...(restockOn && { restockOn: restockOn.toISOString().slice(0, 10) }),
  }
}

const toShownPrice = ({ amount, regular, lowest30 }: Price) => ({
  amount,
  ...(regular !== undefined && { regular }),
  ...(lowest30 !== undefined && { lowest30 }),
})

/** Pictures with their words; one without is called after the product. */
export const toShopPictures = (media: ProductMedia[], name: string, locale: Locale): ShopPicture[] =>
  media.map(({ hash, width, height, alt, colour, focus, options }) => ({
    hash,
    width,
    height,
    alt: localized(alt, locale) || name,
    colour,
    focus: focus ?? null,
    options,
  }))

/** One line per attribute: several choices are joined, numbers are written in the language. */
export function toShopAttributes(rows: ShownAttribute[], channel: Channel): ShopProduct['attributes'] {
  const shown = new Map<string, ShopProduct['attributes'][number]>()
  for (const row of rows) {
    const value = write(row, channel)
    const known = shown.get(row.code)
    if (known) known.value = `${known.value}, ${value}`
    else {
      const { code, name, kind, unit } = row
      shown.set(code, { code, name: localized(name, channel.locale), kind, value, unit })
    }
  }
  return [...shown.values()]
}

function write({ kind, value, number, text, choice }: ShownAttribute, { locale, language }: Channel): string {
  if (kind === 'choice') return localized(choice, locale) || value
  if (kind === 'text') return localized(text, locale)
  if (kind === 'number') return new Intl.NumberFormat(language).format(number ?? Number(value))
  return value
}
