import 'server-only'
import { z } from 'zod'
import { listActiveCategories } from '@/lib/catalog/category-queries'
import { printTheme } from '@/lib/design/faces'
import { getActiveTheme } from '@/lib/design/theme-queries'
import type { Task } from '@/lib/events/worker'
import { channelOf } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { readBlockProducts } from './block-products-queries'
import { CATALOGUE_JOB, catalogueInput } from './catalogue-commands'
import { keepPrint, keepPrintState, readPrint } from './catalogue-file'
import { printCatalogue } from './print-catalogue'

const MOST_IN_CHAPTER = 400

/** Prints the catalogue of a storefront: a chapter for each category at the top, with what stands in it and below. */
const print: Task = {
  name: CATALOGUE_JOB,
  async handle(payload) {
    const { id, storefront, words } = catalogueInput.extend({ id: z.string() }).parse(payload)
    if (await readPrint(id)) return
    const now = new Date()
    const channel = channelOf(storefront)
    const categories = (await listActiveCategories()).filter(({ parentId }) => !parentId)
    const wanted = categories.map(({ path }) => [
      path,
      { by: 'category' as const, category: path, most: MOST_IN_CHAPTER },
    ])
    const { products, lists } = await readBlockProducts([], Object.fromEntries(wanted), channel, now)
    const chapters = categories
      .sort((a, b) => a.position - b.position)
      .map(({ path, name, description }) => ({
        name: localized(name, channel.locale),
        text: localized(description, channel.locale),
        cards: (lists[path] ?? []).flatMap((slug) => products[slug] ?? []),
      }))
    const bytes = await printCatalogue(
      {
        ...words,
        language: channel.language,
        theme: printTheme(await getActiveTheme(storefront, now)),
        chapters: chapters.filter(({ cards }) => cards.length),
      },
      // Ready only when the file is there.
      (done) => keepPrintState(id, Math.min(done, 0.99)),
    )
    await keepPrint(id, bytes)
    await keepPrintState(id, 1)
  },
}

export const catalogueTasks = [print]
