import { db } from '@/db'
import { contentAddresses, contentPages, contentTexts, contentVersions } from '@/db/schema/content'
import type { Block } from '@/lib/content/block'
import { countPages, countPagesBelow, listPages, listPagesBelow } from '@/lib/content/page-list-queries'
import { getPublishedPage } from '@/lib/content/page-queries'
import { type Actor, system } from '@/lib/kernel/actor'
import { channelOf, storefrontCodes } from '@/lib/kernel/channel'
import { catchUpPages } from '@/lib/search/page-index-commands'
import { searchPages } from '@/lib/search/page-search-queries'
import { withOwnShop } from './own-shop'
import { questions } from './questions'
import { heading } from './report'

const COUNT = 10_000
const TOP = 100
const editor: Actor = { kind: 'staff', id: 'acct_bench', permissions: ['content.write'] }
const locales = ['en', 'de', 'pl'] as const

/** How soon ten thousand pages in three languages are shown as a tree, found at the desk, and found by the public. */
export default async function content(): Promise<void> {
  await withOwnShop('none', async () => {
    await layPages()
    await catchUpPages(system)
    heading(`${COUNT.toLocaleString('en')} pages in three languages`)
    await questions(
      {
        'the tree with one branch open': async (turn) =>
          Promise.all([
            listPagesBelow(editor, null, 'en', { limit: 100 }),
            countPagesBelow(editor, null),
            listPagesBelow(editor, `page_${turn % TOP}`, 'en', { limit: 100 }),
            countPagesBelow(editor, `page_${turn % TOP}`),
          ]),
        'a search at the desk': (turn) => found({ search: `${turn} de` }),
        'a search that finds a third of them': () => found({ search: 'valley' }),
        'all that are drafts in German': () => found({ status: 'draft', locale: 'de' }),
        'a search of the public by two words': (turn) => searchPages('de-ch', `valley ${turn * 3 + 2}`, { limit: 20 }),
        'a search of the public that finds a third': () => searchPages('de-ch', 'valley', { limit: 20 }),
        'a search of the public with a slip': () => searchPages('de-ch', 'vallye', { limit: 20 }),
        'a page by its address': (turn) => getPublishedPage('en-ch', `p${turn % TOP}`),
      },
      150,
    )
  })
}

const found = (filter: Parameters<typeof listPages>[1]) =>
  Promise.all([listPages(editor, filter, 'en', { limit: 50 }), countPages(editor, filter)])

async function layPages() {
  const now = new Date()
  const blocks = Array.from({ length: 10 }, (_, at): Block => {
    return {
      id: `b${at}`,
      type: 'richText',
      props: { text: `<p>${'words about roads '.repeat(20)}</p>`, width: 'prose' },
    }
  })
  const by = 'bench'
  const laid = (at: number): Laid => {
    const id = `page_${at}`
    const slug = `p${at}`
    const parent = at < TOP ? null : at % TOP
    const path = parent === null ? slug : `p${parent}/${slug}`
    const seo = { title: '', description: '', pictureId: null, isHidden: false }
    const page = {
      id,
      kind: 'page' as const,
      parentId: parent === null ? null : `page_${parent}`,
      position: at,
      sites: [],
    }
    const texts = locales.map((locale) => {
      const title = `Page ${at} ${locale} ${['alpine', 'morning', 'valley'][at % 3]}`
      return { pageId: id, locale, title, slug, blocks, seo }
    })
    const published = { publishedVersion: 1, publishedRevision: 1, publishedAt: now, editedAt: now, editedBy: by }
    return {
      page: { ...page, createdAt: now, createdBy: by },
      // One in ten is a draft.
      texts: texts.map((text) => ({ ...text, ...(at % 10 ? published : { editedAt: now, editedBy: by }) })),
      versions: at % 10 ? texts.map((text) => ({ ...text, ...versionOf(now, by) })) : [],
      addresses:
        at % 10
          ? storefrontCodes.map((storefront) => ({
              storefront,
              path,
              pageId: id,
              locale: channelOf(storefront).locale,
            }))
          : [],
    }
  }
  for (let at = 0; at < COUNT; at += 100) await layAll(Array.from({ length: 100 }, (_, n) => laid(at + n)))
}

const versionOf = (madeAt: Date, madeBy: string) => ({
  ...{ number: 1, revision: 1, reason: 'published' as const, madeAt, madeBy },
})

type Laid = {
  page: typeof contentPages.$inferInsert
  texts: (typeof contentTexts.$inferInsert)[]
  versions: (typeof contentVersions.$inferInsert)[]
  addresses: (typeof contentAddresses.$inferInsert)[]
}

async function layAll(pages: Laid[]) {
  await db.insert(contentPages).values(pages.map(({ page }) => page))
  await db.insert(contentTexts).values(pages.flatMap(({ texts }) => texts))
  const versions = pages.flatMap((one) => one.versions)
  if (versions.length) await db.insert(contentVersions).values(versions)
  const addresses = pages.flatMap((one) => one.addresses)
  if (addresses.length) await db.insert(contentAddresses).values(addresses)
}
