import type { Block, PageSeo } from './block'
import { placesOf } from './block-places'
import { needsOf } from './block-tree'

/** What a page shows of other things or leads to, by what names them; of its blocks the types. */
export type Use = { kind: 'block' | 'page' | 'product' | 'category' | 'model' | 'form' | 'link'; target: string }
export type Uses = { assets: string[]; uses: Use[] }

const ID = /^(asset|page|form)_[0-9a-z]{25}$/
const BY_SLUG = { product: 'product', category: 'category', model: 'model' } as const

/**
 * What blocks of any type use, found by what it looks like: ids tell their kind, and targets of links say where they lead.
 * So a type that nobody knows any more keeps its pictures from being thrown away.
 */
export function usesOf(blocks: readonly Block[], seo: PageSeo): Uses {
  const assets = new Set<string>(seo.pictureId ? [seo.pictureId] : [])
  const uses = new Map<string, Use>()
  const add = (kind: Use['kind'], target: string) => uses.set(`${kind} ${target}`, { kind, target })
  look(blocks)
  for (const { block } of placesOf(blocks)) add('block', block.type)
  const { products, categories, models } = needsOf(blocks)
  for (const slug of products) add('product', slug)
  for (const slug of categories) add('category', slug)
  for (const slug of models) add('model', slug)
  return { assets: [...assets].filter((id) => ID.test(id)), uses: [...uses.values()] }

  function look(value: unknown): void {
    if (typeof value === 'string') {
      const kind = ID.exec(value)?.[1]
      if (kind === 'asset') assets.add(value)
      else if (kind === 'page' || kind === 'form') add(kind, value)
      for (const [, address = ''] of value.matchAll(/<a\b[^>]*\shref="([^"]{1,500})"/g)) add('link', address)
      return
    }
    if (!value || typeof value !== 'object') return
    for (const inner of Object.values(value)) look(inner)
    if (Array.isArray(value)) return
    const { to, slug, address, type, attrs } = value as Record<string, unknown>
    if (typeof to === 'string' && to in BY_SLUG && typeof slug === 'string' && slug)
      add(BY_SLUG[to as keyof typeof BY_SLUG], slug)
    if (to === 'address' && typeof address === 'string' && address) add('link', address.slice(0, 500))
    const href = type === 'link' && (attrs as { href?: unknown } | undefined)?.href
    if (typeof href === 'string' && href) add('link', href.slice(0, 500))
  }
}
