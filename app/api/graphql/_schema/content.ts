import { listShownById } from '@/lib/assets/shown-queries'
import { readBlockData } from '@/lib/content/block-data-queries'
import { blocksFor } from '@/lib/content/block-market'
import { type MenuEntry, menuPlaces } from '@/lib/content/menu'
import { getMenu } from '@/lib/content/menu-queries'
import { getPublishedHere, getPublishedPage, type PublishedPage } from '@/lib/content/page-queries'
import { limit } from '@/lib/identity/rate-limit'
import type { Channel } from '@/lib/kernel/channel'
import { invalid } from '@/lib/kernel/errors'
import { localized } from '@/lib/kernel/locale'
import { type FoundPage as FoundText, searchPages } from '@/lib/search/page-search-queries'
import { nextCursor, pageOf } from '../../v1/_spec/cursor'
import { picture } from '../../v1/_spec/shape'
import { builder, inChannel, Storefront } from './builder'
import { Picture } from './catalogue'

type Found = { page?: PublishedPage & { channel: Channel }; redirect?: string; isPermanent?: boolean }

const PageRef = builder.objectRef<NonNullable<Found['page']>>('Page').implement({
  description: 'A page as the public sees it.',
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.exposeString('kind'),
    locale: t.exposeString('locale', { description: "Another language's than asked for where it falls back." }),
    title: t.exposeString('title'),
    path: t.exposeString('path', { description: 'Within the storefront; empty is home. A snippet has none.' }),
    description: t.string({ resolve: ({ seo }) => seo.description }),
    isHiddenFromSearch: t.boolean({ resolve: ({ seo }) => seo.isHidden }),
    version: t.exposeInt('version'),
    publishedAt: t.string({ resolve: ({ publishedAt }) => publishedAt.toISOString() }),
    blocks: t.field({
      type: 'JSON',
      description: 'A tree of blocks, those that the market sees: {id, type, props}.',
      resolve: ({ blocks, channel }) => blocksFor(blocks, channel),
    }),
    data: t.field({
      type: 'JSON',
      description:
        'All that the blocks show of other things, by id or slug: pictures, products, forms, pages, snippets.',
      resolve: async ({ id, blocks, channel }, _, { now }) => {
        const { tags: _tags, ...data } = await readBlockData(blocksFor(blocks, channel), channel, now, id)
        return data
      },
    }),
  }),
})

const FoundRef = builder.objectRef<Found>('FoundPage').implement({
  description: 'What stands at an address: a page, or where it has gone.',
  fields: (t) => ({
    page: t.expose('page', { type: PageRef, nullable: true }),
    redirect: t.exposeString('redirect', { nullable: true }),
    isPermanent: t.exposeBoolean('isPermanent', { nullable: true }),
  }),
})

const Asset = builder
  .objectRef<{ id: string; fileName: string; picture: ReturnType<typeof picture> }>('Asset')
  .implement({
    fields: (t) => ({
      id: t.exposeID('id'),
      fileName: t.exposeString('fileName'),
      picture: t.expose('picture', { type: Picture }),
    }),
  })

const MenuEntryRef = builder.objectRef<MenuEntry>('MenuEntry')
MenuEntryRef.implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    label: t.exposeString('label'),
    href: t.exposeString('href', { nullable: true, description: 'Null for a group.' }),
    items: t.expose('items', { type: [MenuEntryRef] }),
  }),
})

type Hits = { pages: FoundText[]; nextCursor: string | null }
const FoundTextRef = builder.objectRef<FoundText>('FoundText').implement({
  description: 'A page in which words were found.',
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title'),
    path: t.exposeString('path'),
    snippet: t.exposeString('snippet'),
    publishedAt: t.string({ resolve: ({ publishedAt }) => publishedAt.toISOString() }),
  }),
})
const HitsRef = builder.objectRef<Hits>('FoundTexts').implement({
  fields: (t) => ({
    pages: t.expose('pages', { type: [FoundTextRef] }),
    nextCursor: t.exposeString('nextCursor', { nullable: true }),
  }),
})

const MenuPlace = builder.enumType('MenuPlace', {
  values: Object.fromEntries(menuPlaces.map((place) => [place.toUpperCase(), { value: place }])) as Record<
    string,
    { value: (typeof menuPlaces)[number] }
  >,
})

const HITS = 20
/** As many as one page of content is likely to show. */
const MOST_ASSETS = 100

builder.queryFields((t) => {
  const storefront = t.arg({ type: Storefront, defaultValue: 'de-ch' })
  return {
    pageAt: t.field({
      type: FoundRef,
      nullable: true,
      description: 'By its address within the storefront: "guides/first-ride", "" for home.',
      args: { path: t.arg.string({ required: true }), storefront },
      resolve: async (_, { path, storefront: shop }, { now }): Promise<Found | null> => {
        const channel = inChannel(shop)
        const found = await getPublishedPage(channel.storefront, path.replace(/^\/+|\/+$/g, ''), now)
        if (!found) return null
        return 'id' in found ? { page: { ...found, channel } } : found
      },
    }),
    page: t.field({
      type: PageRef,
      nullable: true,
      args: { id: t.arg.id({ required: true }), storefront },
      resolve: async (_, { id, storefront: shop }, { now }) => {
        const channel = inChannel(shop)
        const page = await getPublishedHere(String(id), channel, now)
        return page ? { ...page, channel } : null
      },
    }),
    searchPages: t.field({
      type: HitsRef,
      description:
        'Public pages for what someone typed, best first: beginnings of the last word count, misspelt words are repaired.',
      args: { words: t.arg.string({ required: true }), storefront, cursor: t.arg.string() },
      resolve: async (_, { words, storefront: shop, cursor }, { address, now }) => {
        await limit('search', { address })
        const page = pageOf(cursor ?? undefined)
        const range = { limit: HITS + 1, offset: (page - 1) * HITS, now }
        const { pages: found } = await searchPages(inChannel(shop).storefront, words.slice(0, 200), range)
        return { pages: found.slice(0, HITS), nextCursor: nextCursor(page, found.length > HITS ? page + 1 : page) }
      },
    }),
    menu: t.field({
      type: [MenuEntryRef],
      args: { place: t.arg({ type: MenuPlace, required: true }), storefront },
      resolve: async (_, { place, storefront: shop }, { now }) =>
        (await getMenu(place, inChannel(shop), now))?.entries ?? [],
    }),
    assets: t.field({
      type: [Asset],
      description: 'Pictures by id, as they may be shown in the market now. What may not be shown is not among them.',
      args: { ids: t.arg.idList({ required: true }), storefront },
      resolve: async (_, { ids, storefront: shop }, { now }) => {
        if (ids.length > MOST_ASSETS) throw invalid('invalid', { ids: [`tooLong?max=${MOST_ASSETS}`] })
        const { market, locale } = inChannel(shop)
        const found = await listShownById(ids.map(String), market, now)
        return found.map(({ id, fileName, alt, ...shown }) => ({
          id,
          fileName,
          picture: picture({ ...shown, alt: localized(alt, locale) }),
        }))
      },
    }),
  }
})
