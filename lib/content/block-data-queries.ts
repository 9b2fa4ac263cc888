import 'server-only'
import { listActiveCategories } from '@/lib/catalog/category-queries'
import { CATEGORIES_TAG } from '@/lib/catalog/events'
import { SETTINGS_TAG } from '@/lib/channels/events'
import { getSetting } from '@/lib/channels/setting-queries'
import type { Channel } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import type { Block } from './block'
import { readBlockAssets } from './block-assets-queries'
import type { BlockData, BlockPicture } from './block-data'
import { readBlockModels } from './block-models-queries'
import { type FoundArticle, readArticles, readBlockForms, readBlockPages, readSnippets } from './block-pages-queries'
import { readBlockProducts, readProductFacts } from './block-products-queries'
import { needsOf } from './block-tree'
import { pageTag } from './events'

/**
 * All that these blocks show of other things, as the public sees it in this storefront at that moment: a few queries,
 * however many blocks there are. `page` is the one that they stand on, for those who list what is below it, and
 * `pictures` what is shown of the page as a whole.
 */
export async function readBlockData(
  blocks: readonly Block[],
  channel: Channel,
  now: Date,
  page = '',
  pictures: (string | null)[] = [],
): Promise<BlockData> {
  const { snippets, tags: snippetTags } = await readSnippets(blocks, channel, now)
  const needs = needsOf([...blocks, ...Object.values(snippets).flat()])
  const [goods, facts, models, categories, pages, articles, forms, company] = await Promise.all([
    readBlockProducts([...new Set([...needs.products, ...needs.compared])], needs.lists, channel, now),
    readProductFacts(needs.compared, channel),
    readBlockModels(needs.models, needs.products, channel),
    readCategories(needs.categories, channel),
    readBlockPages(needs.pages, channel, now),
    readArticles(needs.articles, page, channel, now),
    readBlockForms(needs.forms, channel),
    needs.company ? getSetting('company') : null,
  ])
  const found: FoundArticle[] = Object.values(articles.articles).flat()
  const extra = [...categories, ...found.map((article) => ({ assetId: article.pictureId }))]
  const ids = [...needs.assets, ...pictures, ...extra.map(({ assetId }) => assetId)].flatMap((id) => id ?? [])
  const assets = await readBlockAssets([...new Set(ids)], channel, now)
  const pictureOf = (id: string | null): BlockPicture | null => (id && assets.pictures[id]) || null
  return {
    pictures: assets.pictures,
    videos: assets.videos,
    pages,
    snippets,
    facts,
    company,
    forms: forms.forms,
    products: goods.products,
    lists: goods.lists,
    models: models.models,
    configurable: models.configurable,
    categories: Object.fromEntries(
      categories.map(({ assetId, ...category }) => [category.path, { ...category, picture: pictureOf(assetId) }]),
    ),
    articles: Object.fromEntries(
      Object.entries(articles.articles).map(([block, list]) => [
        block,
        (list as FoundArticle[]).map(({ id, path, title, description, publishedAt, pictureId }) => ({
          ...{ id, path, title, description },
          publishedAt: publishedAt.toISOString(),
          picture: pictureOf(pictureId),
        })),
      ]),
    ),
    tags: [
      ...new Set([
        ...[snippetTags, goods.tags, models.tags, articles.tags, forms.tags, assets.tags].flat(),
        ...needs.pages.map(pageTag),
        ...(needs.categories.length ? [CATEGORIES_TAG] : []),
        ...(needs.company ? [SETTINGS_TAG] : []),
      ]),
    ],
  }
}

async function readCategories(paths: string[], { locale }: Channel) {
  const found = paths.length ? await listActiveCategories() : []
  return found.flatMap(({ path, name, description, assetId }) =>
    paths.includes(path)
      ? [{ path, assetId, name: localized(name, locale), description: localized(description, locale) }]
      : [],
  )
}
