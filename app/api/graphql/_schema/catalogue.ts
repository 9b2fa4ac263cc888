import { getCategoryByPath, listCategoryTree } from '@/lib/catalog/category-queries'
import type { ShownFit } from '@/lib/configurator/shown-fit-queries'
import { limit } from '@/lib/identity/rate-limit'
import { notFound } from '@/lib/kernel/errors'
import type { Locale } from '@/lib/kernel/locale'
import { listProductCards } from '@/lib/pricing/product-card-queries'
import { getPublishedProduct } from '@/lib/pricing/shop-product-queries'
import { listingQuery, sorts } from '@/lib/search/listing'
import { getListing } from '@/lib/search/listing-queries'
import { searchProducts } from '@/lib/search/search-queries'
import { pageOf } from '../../v1/_spec/cursor'
import { type picture, type toCard, toListing, toProduct, toTree } from '../../v1/_spec/shape'
import { builder, inChannel, Storefront } from './builder'

type Picture = ReturnType<typeof picture>
type Card = ReturnType<typeof toCard>
type Listing = ReturnType<typeof toListing>
type Facet = Listing['facets'][number]
type Product = Omit<ReturnType<typeof toProduct>, 'fits'> & { locale: Locale }
type Variant = Product['variants'][number]
type Option = Product['options'][number]
type Category = ReturnType<typeof toTree>

export const Picture = builder.objectRef<Picture>('Picture').implement({
  description: 'A picture that may be shown in this market now.',
  fields: (t) => ({
    hash: t.exposeString('hash'),
    url: t.exposeString('url'),
    width: t.exposeInt('width'),
    height: t.exposeInt('height'),
    alt: t.exposeString('alt'),
  }),
})

export const ProductCard = builder.objectRef<Card>('ProductCard').implement({
  description: 'A product in a list.',
  fields: (t) => ({
    id: t.exposeID('id'),
    slug: t.exposeString('slug'),
    name: t.exposeString('name'),
    summary: t.exposeString('summary'),
    brand: t.exposeString('brand', { nullable: true }),
    price: t.expose('price', { type: 'Money', nullable: true }),
    regularPrice: t.expose('regularPrice', { type: 'Money', nullable: true }),
    lowestPrice30Days: t.expose('lowestPrice30Days', { type: 'Money', nullable: true }),
    isFrom: t.exposeBoolean('isFrom'),
    isBuyable: t.exposeBoolean('isBuyable'),
    pictures: t.expose('pictures', { type: [Picture] }),
  }),
})

const Named = builder.objectRef<Facet['values'][number]>('FacetValue').implement({
  fields: (t) => ({ code: t.exposeString('code'), name: t.exposeString('name'), count: t.exposeInt('count') }),
})
const FacetRef = builder.objectRef<Facet>('Facet').implement({
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    values: t.expose('values', { type: [Named] }),
  }),
})
const ListingRef = builder.objectRef<Listing>('ProductList').implement({
  fields: (t) => ({
    products: t.expose('products', { type: [ProductCard] }),
    total: t.exposeInt('total'),
    nextCursor: t.exposeString('nextCursor', { nullable: true, description: 'Hand it back as `cursor`.' }),
    facets: t.expose('facets', { type: [FacetRef] }),
  }),
})

const OptionValue = builder.objectRef<Option['values'][number]>('OptionValue').implement({
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    swatch: t.exposeString('swatch', { nullable: true }),
  }),
})
const OptionRef = builder.objectRef<Option>('Option').implement({
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    values: t.expose('values', { type: [OptionValue] }),
  }),
})
const VariantRef = builder.objectRef<Variant>('Variant').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    sku: t.exposeString('sku'),
    key: t.exposeString('key'),
    options: t.expose('options', { type: 'JSON', description: 'By code: {"colour": "lagoon"}.' }),
    price: t.expose('price', { type: 'Money', nullable: true }),
    regularPrice: t.expose('regularPrice', { type: 'Money', nullable: true }),
    lowestPrice30Days: t.expose('lowestPrice30Days', { type: 'Money', nullable: true }),
    availability: t.exposeString('availability', { description: 'in_stock, low, out or backorder.' }),
  }),
})
const Attribute = builder.objectRef<Product['attributes'][number]>('Attribute').implement({
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    value: t.exposeString('value'),
    unit: t.exposeString('unit', { nullable: true }),
  }),
})
const Rating = builder.objectRef<NonNullable<Product['rating']>>('Rating').implement({
  fields: (t) => ({ average: t.exposeFloat('average'), count: t.exposeInt('count') }),
})
const Fit = builder.objectRef<ShownFit>('Fit').implement({
  description: 'A configurable model that a product fits.',
  fields: (t) => ({
    model: t.exposeString('model'),
    name: t.exposeString('name'),
    condition: t.exposeString('condition'),
    words: t.exposeString('words'),
  }),
})
const ProductRef = builder.objectRef<Product>('Product').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    slug: t.exposeString('slug'),
    name: t.exposeString('name'),
    summary: t.exposeString('summary'),
    descriptionHtml: t.exposeString('descriptionHtml'),
    brand: t.exposeString('brand', { nullable: true }),
    taxIncluded: t.exposeBoolean('taxIncluded'),
    options: t.expose('options', { type: [OptionRef] }),
    variants: t.expose('variants', { type: [VariantRef] }),
    pictures: t.expose('pictures', { type: [Picture] }),
    attributes: t.expose('attributes', { type: [Attribute] }),
    rating: t.expose('rating', { type: Rating, nullable: true }),
    fits: t.field({ type: [Fit], resolve: ({ id, locale }, _, { loads }) => loads.fits(id, locale) }),
  }),
})

const CategoryRef = builder.objectRef<Category>('Category')
CategoryRef.implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    slug: t.exposeString('slug'),
    path: t.exposeString('path'),
    name: t.exposeString('name'),
    children: t.expose('children', { type: [CategoryRef] }),
  }),
})

const Sort = builder.enumType('Sort', {
  values: Object.fromEntries(
    sorts.map((sort) => [sort.replace('-', 'highest_').toUpperCase(), { value: sort }]),
  ) as Record<string, { value: (typeof sorts)[number] }>,
})

builder.queryFields((t) => {
  const storefront = t.arg({ type: Storefront, defaultValue: 'de-ch' })
  const cursor = t.arg.string()
  return {
    product: t.field({
      type: ProductRef,
      nullable: true,
      description: 'By the last part of its address; null when the public sees none there.',
      args: { slug: t.arg.string({ required: true }), storefront },
      resolve: async (_, { slug, storefront: shop }, { now }) => {
        const { storefront: code, locale } = inChannel(shop)
        const found = await getPublishedProduct(slug, code, now)
        return found && 'product' in found ? { ...toProduct(found.product, []), locale } : null
      },
    }),
    products: t.field({
      type: ListingRef,
      description: 'What a category holds, with all below it.',
      args: {
        category: t.arg.string({ required: true, description: 'Its path: "gear/helmets".' }),
        filters: t.arg.stringList({
          description: 'Facets and prices as in the shop: ["colour=lagoon,sand", "price=100-"].',
        }),
        sort: t.arg({ type: Sort }),
        ...{ storefront, cursor },
      },
      resolve: async (_, { category, filters, sort, storefront: shop, cursor: place }) => {
        const channel = inChannel(shop)
        const found = await getCategoryByPath(category)
        if (!found || !('category' in found)) throw notFound('category')
        const query = Object.fromEntries((filters ?? []).slice(0, 20).map((filter) => cut(filter)))
        const wanted = { ...listingQuery({ ...query, ...(sort && { sort }) }), page: pageOf(place ?? undefined) }
        const listing = await getListing({ category: found.category.id }, channel.market, wanted)
        return toListing(listing, await listProductCards(listing.productIds, channel), channel.locale)
      },
    }),
    search: t.field({
      type: ListingRef,
      args: { words: t.arg.string({ required: true }), storefront, cursor },
      resolve: async (_, { words, storefront: shop, cursor: place }, { address }) => {
        await limit('search', { address })
        const channel = inChannel(shop)
        const wanted = { ...listingQuery({ q: words }), page: pageOf(place ?? undefined) }
        const listing = await searchProducts(channel, wanted)
        return toListing(listing, await listProductCards(listing.productIds, channel), channel.locale)
      },
    }),
    categories: t.field({
      type: [CategoryRef],
      args: { storefront },
      resolve: async (_, { storefront: shop }) =>
        (await listCategoryTree()).map((node) => toTree(node, inChannel(shop).locale)),
    }),
  }
})

/** "colour=lagoon" -> ["colour", "lagoon"] */
function cut(filter: string): [string, string] {
  const at = filter.indexOf('=')
  return at < 0 ? [filter, ''] : [filter.slice(0, at), filter.slice(at + 1)]
}
