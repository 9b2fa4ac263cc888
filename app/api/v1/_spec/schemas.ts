import { z } from 'zod'
import 'zod-openapi'
import { cartAddressesInput } from '@/lib/cart/cart'
import { storefrontCodes } from '@/lib/kernel/channel'

export const storefront = z
  .enum(storefrontCodes)
  .default('de-ch')
  .meta({ description: 'Market and language: prices, taxes and words of the answer.', example: 'en-ch' })
export const inStorefront = z.strictObject({ storefront })

/** Minor units of the currency: 1990 CHF are 19.90 francs. */
export const money = z
  .object({ amount: z.number().int(), currency: z.string() })
  .meta({ id: 'Money', description: 'A whole number of minor units: 1990 with CHF are 19.90 francs.' })

export const picture = z.object({
  hash: z.string(),
  url: z.string(),
  width: z.number(),
  height: z.number(),
  alt: z.string(),
})

export const card = z
  .object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    summary: z.string(),
    brand: z.string().nullable(),
    price: money.nullable(),
    regularPrice: money.nullable(),
    lowestPrice30Days: money.nullable(),
    isFrom: z.boolean(),
    isBuyable: z.boolean(),
    pictures: z.array(picture),
  })
  .meta({ id: 'ProductCard' })

const fit = z
  .object({
    /** The address of a configurable model. */
    model: z.string(),
    name: z.string(),
    condition: z.string().meta({
      description: 'On its choices; empty where it fits every configuration.',
      example: 'rack = chrome & case = none',
    }),
    words: z.string().meta({ description: 'The condition in words, where it can be said briefly.' }),
  })
  .meta({ id: 'Fit' })

export const product = z
  .object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    summary: z.string(),
    descriptionHtml: z.string(),
    brand: z.string().nullable(),
    taxIncluded: z.boolean(),
    options: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        values: z.array(z.object({ code: z.string(), name: z.string(), swatch: z.string().nullable() })),
      }),
    ),
    variants: z.array(
      z.object({
        id: z.string(),
        sku: z.string(),
        key: z.string(),
        options: z.record(z.string(), z.string()),
        price: money.nullable(),
        regularPrice: money.nullable(),
        lowestPrice30Days: money.nullable(),
        availability: z.enum(['in_stock', 'low', 'out', 'backorder']),
      }),
    ),
    pictures: z.array(picture.extend({ options: z.record(z.string(), z.string()) })),
    attributes: z.array(
      z.object({ code: z.string(), name: z.string(), value: z.string(), unit: z.string().nullable() }),
    ),
    rating: z.object({ average: z.number(), count: z.number() }).nullable(),
    fits: z.array(fit).meta({ description: 'The models that it fits; empty for what is made for none in particular.' }),
  })
  .meta({ id: 'Product' })

type CategoryTree = { id: string; slug: string; path: string; name: string; children: CategoryTree[] }
export const category: z.ZodType<CategoryTree> = z
  .object({
    id: z.string(),
    slug: z.string(),
    path: z.string(),
    name: z.string(),
    get children() {
      return z.array(category)
    },
  })
  .meta({ id: 'Category' })

export const listing = z
  .object({
    products: z.array(card),
    total: z.number().int(),
    /** Hand it in as `cursor` for the next page; null at the end. */
    nextCursor: z.string().nullable(),
    facets: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        values: z.array(z.object({ code: z.string(), name: z.string(), count: z.number().int() })),
      }),
    ),
  })
  .meta({ id: 'Listing' })

export const postal = z.object({
  firstName: z.string(),
  lastName: z.string(),
  company: z.string().optional(),
  street: z.string(),
  extra: z.string().optional(),
  postalCode: z.string(),
  city: z.string(),
  country: z.string(),
  phone: z.string().optional(),
})
export const addressInput = cartAddressesInput.shape.shipping

const orderedConfiguration = z.object({
  model: z.string(),
  version: z.number().int(),
  key: z.string(),
  choices: z.array(z.object({ feature: z.string(), value: z.string(), label: z.string(), valueLabel: z.string() })),
  parts: z.array(z.object({ sku: z.string(), quantity: z.number().int() })),
  delivery: z.object({ readyOn: z.string(), deliveredOn: z.string() }).nullable(),
})

export const cart = z
  .object({
    token: z.string(),
    storefront: z.string(),
    currency: z.string(),
    email: z.string().nullable(),
    shippingAddress: postal.nullable(),
    billingAddress: postal.nullable(),
    lines: z.array(
      z.object({
        id: z.string(),
        variantId: z.string(),
        sku: z.string(),
        name: z.string(),
        variantName: z.string(),
        quantity: z.number().int(),
        unit: money,
        discount: money,
        total: money,
        problem: z.enum(['unavailable', 'not_enough', 'outdated']).nullable(),
        configuration: orderedConfiguration.extend({ nearest: z.string().nullable() }).nullable(),
        misfit: z
          .object({
            scooters: z.array(z.string()),
            fits: z.array(fit),
            instead: z.array(z.object({ slug: z.string(), name: z.string() })),
          })
          .nullable()
          .meta({
            description: 'Set where it fits none of the configured lines of this cart. It may be bought all the same.',
          }),
      }),
    ),
    coupons: z.array(z.object({ code: z.string(), isApplied: z.boolean() })),
    shipping: z.object({ method: z.string(), name: z.string(), total: money }).nullable(),
    shippingOptions: z.array(z.object({ method: z.string(), name: z.string(), price: money })),
    discountTotal: money,
    taxTotal: money,
    total: money,
    pricesIncludeTax: z.boolean(),
    problems: z.array(z.string()),
  })
  .meta({ id: 'Cart' })

export const order = z
  .object({
    number: z.number().int(),
    state: z.string(),
    paymentState: z.string(),
    fulfilmentState: z.string(),
    placedAt: z.string(),
    total: money,
    refunded: money,
    lines: z.array(
      z.object({
        sku: z.string(),
        name: z.string(),
        variantName: z.string(),
        quantity: z.number(),
        total: money,
        configuration: orderedConfiguration.nullable(),
      }),
    ),
  })
  .meta({ id: 'Order' })

export const orderRow = order.omit({ lines: true, refunded: true }).meta({ id: 'OrderRow' })

export const failure = z
  .object({
    error: z.object({
      code: z.string(),
      /** The name of the sentence, the same in every language. */
      key: z.string().optional(),
      message: z.string(),
      fields: z.record(z.string(), z.array(z.string())).optional(),
      params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  })
  .meta({ id: 'Error' })
