import { expect, test } from 'vitest'
import { GET as socialCard } from '@/app/(channel)/social/[...card]/route'
import { GET as graphql } from '@/app/api/graphql/route'
import { GET as pageById } from '@/app/api/v1/content/[id]/route'
import { GET as page } from '@/app/api/v1/content/route'
import { GET as pageSearch } from '@/app/api/v1/content/search/route'
import { GET as changes } from '@/app/api/v1/content/sync/route'
import { GET as product } from '@/app/api/v1/products/[slug]/route'
import { GET as productSearch } from '@/app/api/v1/search/route'
import { GET as sitemap } from '@/app/sitemaps/[file]/route'
import { addItemInput } from '@/lib/content/release'
import { approveRelease, publishRelease, scheduleRelease } from '@/lib/content/release-commands'
import { addPageToRelease, addReleaseItem } from '@/lib/content/release-item-commands'
import { edit, newPage, publish, richText, run } from '@/lib/content/testing'
import { drain } from '@/lib/events/worker'
import { system } from '@/lib/kernel/actor'
import { after, HOUR } from '@/lib/kernel/time'
import { sampleProduct } from '@/lib/pricing/testing'
import { pageSearchSubscribers } from '@/lib/search/page-subscribers'
import { searchSubscribers } from '@/lib/search/subscribers'
import { plainRequest } from '@/lib/serving/plain-request'

const SECRET = 'zebrafish'
const as = <T>(work: () => Promise<T>) => plainRequest.run(new Headers({ 'x-client-ip': '203.0.113.9' }), work)
type Handler = (request: Request, given: { params: Promise<never> }) => Promise<Response>

async function ask(handler: unknown, address: string, params: object = {}): Promise<string> {
  const request = new Request(`http://shop.example${address}`)
  const answer = await as(() => (handler as Handler)(request, { params: Promise.resolve(params as never) }))
  return `${answer.status} ${answer.headers.get('etag')} ${await answer.text()}`
}

/** All that a stranger can ask of these pages and products, by every door. */
async function everything(pages: { ids: string[]; paths: string[] }, slugs: string[]): Promise<string[]> {
  // What the search learns, it learns from what happened.
  await drain({ subscribers: [...searchSubscribers, ...pageSearchSubscribers], tasks: [], schedules: [] })
  const here = 'storefront=en-ch'
  const query = `{
    found: searchPages(words: "${SECRET}", storefront: EN_CH) { pages { title snippet } }
    goods: search(words: "${SECRET}", storefront: EN_CH) { products { name price { amount } } }
    ${pages.paths.map((path, n) => `a${n}: pageAt(path: "${path}", storefront: EN_CH) { page { title blocks data } }`).join('\n')}
    ${pages.ids.map((id, n) => `b${n}: page(id: "${id}", storefront: EN_CH) { title blocks }`).join('\n')}
    ${slugs.map((slug, n) => `c${n}: product(slug: "${slug}", storefront: EN_CH) { name variants { price { amount } } }`).join('\n')}
  }`
  return Promise.all([
    ask(graphql, `/api/graphql?${new URLSearchParams({ query })}`),
    ask(sitemap, '/sitemaps/en-ch-1.xml', { file: 'en-ch-1.xml' }),
    ask(pageSearch, `/api/v1/content/search?${here}&q=${SECRET}`),
    ask(productSearch, `/api/v1/search?${here}&q=${SECRET}`),
    ask(changes, `/api/v1/content/sync?${here}`),
    ...pages.paths.map((path) => ask(page, `/api/v1/content?${here}&path=${path}`)),
    ...pages.ids.map((id) => ask(pageById, `/api/v1/content/${id}?${here}`, { id })),
    ...slugs.map((slug) => ask(product, `/api/v1/products/${slug}?${here}`, { slug })),
    ...[...pages.paths, ...slugs.map((slug) => `products/${slug}`)].map((path) =>
      ask(socialCard, `/social/en-ch/${path}/card.jpg`, { card: ['en-ch', ...path.split('/'), 'card.jpg'] }),
    ),
  ])
}

test('drafts, planned pages and future prices are behind no public door, and behind all of them once they are true', async () => {
  const hidden = await newPage(`A ${SECRET}`, { slug: 'to-come', blocks: [richText('a', SECRET)] })
  const known = await newPage('Known', { slug: 'known', blocks: [richText('a', 'known')] })
  await publish(known)
  await edit(known, { title: `Known ${SECRET}`, blocks: [richText('a', SECRET)] })
  const { slug: unseen, id: productId } = await sampleProduct({ name: `The ${SECRET}`, published: false })
  const { slug: sold, variantIds } = await sampleProduct({ name: 'Sold already', price: 4200 })
  const pages = { ids: [hidden, known], paths: ['to-come', 'known'] }
  const before = await everything(pages, [unseen, sold])

  const { releaseId } = await run((c) => addPageToRelease(c, { releaseId: '', pageId: hidden, locale: '' }), system)
  await run((c) => addPageToRelease(c, { releaseId, pageId: known, locale: 'en' }), system)
  for (const item of [
    { kind: 'price', variantId: variantIds[0], market: 'ch', amount: 3877 },
    { kind: 'product', productId, status: 'published' },
  ])
    await run((c) => addReleaseItem(c, addItemInput.parse({ releaseId, ...item })), system)
  await run((c) => approveRelease(c, { id: releaseId }), system)
  await run((c) => scheduleRelease(c, { id: releaseId, at: after(new Date(), HOUR) }), system)
  const planned = await everything(pages, [unseen, sold])
  expect(planned).toEqual(before)
  expect(planned.join('\n')).not.toMatch(new RegExp(`${SECRET}[^"]|3877`, 'i'))

  await run((c) => publishRelease(c, { id: releaseId }), system)
  const now = await everything(pages, [unseen, sold])
  expect(now.join('\n')).toMatch('3877')
  expect(now.filter((answer, at) => answer === before[at])).toEqual([])
})
