import { expect, test } from '../journey'

test('search engines are told the address, the languages and the facts of a product, and of no filtered list', async ({
  page,
}) => {
  await page.goto('/de-ch/products/enamel-mug?variant=ivory')
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/de-ch\/products\/enamel-mug$/)
  await expect(page.locator('link[hreflang="pl-PL"]')).toHaveAttribute('href', /\/pl-pl\/products\/enamel-mug$/)
  await expect(page.locator('link[hreflang="x-default"]')).toHaveCount(1)
  const card = await page.locator('meta[property="og:image"]').getAttribute('content')
  expect(card).toMatch(/\/social\/de-ch\/products\/enamel-mug\/card\.jpg\?v=/)
  const { pathname, search } = new URL(card ?? '')
  expect((await page.request.get(pathname + search)).headers()['content-type']).toBe('image/jpeg')
  const facts = await page.locator('script[type="application/ld+json"]').allTextContents()
  expect(facts.map((text) => JSON.parse(text)['@type'])).toEqual(expect.arrayContaining(['Product', 'BreadcrumbList']))
  await page.goto('/de-ch/c/luggage?sort=price')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
})

test('the map of the shop lists every page of every storefront', async ({ request, baseURL }) => {
  const index = await (await request.get('/sitemap.xml')).text()
  const files = [...index.matchAll(/<loc>[^<]*(\/sitemaps\/[^<]+)<\/loc>/g)].map(([, path]) => `${baseURL}${path}`)
  expect(files).toHaveLength(6)
  const polish = files.find((file) => file.includes('pl-pl')) ?? ''
  expect(await (await request.get(polish)).text()).toContain('/pl-pl/products/enamel-mug</loc>')
})
