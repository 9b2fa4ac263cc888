import { z } from 'zod'
import { menuPlaces } from '@/lib/content/menu'
import { pageKinds } from '@/lib/content/page'
import { locales } from '@/lib/kernel/locale'
import { inStorefront, picture, storefront } from './schemas'
import { defineSpec } from './spec'

const content = { method: 'get', tag: 'Content' } as const

const block = z
  .object({ id: z.string(), type: z.string(), props: z.record(z.string(), z.unknown()) })
  .meta({ id: 'ContentBlock', description: 'Blocks within blocks stand in their `props`.' })

const page = z
  .object({
    id: z.string(),
    kind: z.enum(pageKinds),
    key: z.string().nullable(),
    locale: z.enum(locales).meta({ description: 'Of the text: another than asked for where there is none.' }),
    title: z.string(),
    path: z.string(),
    blocks: z.array(block),
    seo: z.object({ title: z.string(), description: z.string(), isHidden: z.boolean() }),
    publishedAt: z.string().nullable(),
    version: z.number().int().nullable(),
    pictures: z.record(z.string(), picture).meta({ description: 'Those that the blocks name, by id.' }),
    pages: z
      .record(z.string(), z.object({ path: z.string(), title: z.string() }))
      .meta({ description: 'Where links to pages lead, by id.' }),
    addresses: z.array(z.object({ storefront, path: z.string(), locale: z.enum(locales) })),
  })
  .meta({ id: 'ContentPage' })

export const getContentByPath = defineSpec({
  ...content,
  id: 'getContentByPath',
  path: '/content',
  summary: 'What the public finds at an address of a storefront: a page, or where it has gone.',
  query: inStorefront.extend({
    path: z.string().max(300).default('').meta({ description: 'Without slashes at its ends; empty is home.' }),
  }),
  answer: z.object({
    page: page.nullable(),
    redirect: z.object({ target: z.string(), isPermanent: z.boolean() }).nullable(),
  }),
})
export const getContent = defineSpec({
  ...content,
  id: 'getContent',
  path: '/content/{id}',
  summary: 'A public page or snippet by its id.',
  params: z.strictObject({ id: z.string().max(60) }),
  query: inStorefront,
  answer: page,
})
export const getContentMenu = defineSpec({
  ...content,
  id: 'getContentMenu',
  path: '/content/menus/{place}',
  summary: 'A menu with its addresses.',
  params: z.strictObject({ place: z.enum(menuPlaces) }),
  query: inStorefront,
  answer: z.array(z.unknown()).meta({ description: 'Entries with `id`, `label`, `href` (null for a group), `items`.' }),
})
export const searchContent = defineSpec({
  ...content,
  id: 'searchContent',
  path: '/content/search',
  summary: 'Public pages for what someone typed, best first; those with the words in their titles before the others.',
  query: inStorefront.extend({ q: z.string().max(200), cursor: z.string().max(20).optional() }),
  answer: z.object({
    pages: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        path: z.string(),
        snippet: z.string(),
        publishedAt: z.string(),
      }),
    ),
    corrected: z.string().nullable().meta({ description: 'What was searched for instead of a misspelt word.' }),
    cursor: z.string().nullable(),
  }),
})
export const syncContent = defineSpec({
  ...content,
  id: 'syncContent',
  path: '/content/sync',
  summary: 'What has changed since the cursor of the last answer, also what is gone. Begin without one.',
  query: inStorefront.extend({ cursor: z.string().max(20).optional() }),
  answer: z.object({
    changed: z.array(z.object({ id: z.string(), path: z.string() })),
    removed: z.array(z.string()),
    cursor: z.string().meta({ description: 'For the next call, now or later.' }),
    hasMore: z.boolean(),
  }),
})
export const previewContent = defineSpec({
  ...content,
  id: 'previewContent',
  path: '/content/preview/{token}',
  summary: 'A draft, for whoever holds a link to it that has not expired.',
  params: z.strictObject({ token: z.string().max(80) }),
  query: inStorefront,
  answer: page,
})
