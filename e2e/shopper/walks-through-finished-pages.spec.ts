import { expect, test } from '../journey'

test('from page to page, back and forward, the shop is loaded once and never shows an inner address', async ({
  page,
}) => {
  let documents = 0
  const inner: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'document') documents++
    if (/\/(~|%7e)/i.test(new URL(request.url()).pathname)) inner.push(request.url())
  })
  await page.goto('/de-de')
  await page.locator('main a[href^="/de-de/c/"]').first().click()
  await page.waitForURL('**/de-de/c/**')
  const category = page.url()
  await page.locator('main a[href^="/de-de/products/"]').first().click()
  await page.waitForURL('**/de-de/products/**')
  await page.goBack()
  await expect(page).toHaveURL(category)
  await page.goForward()
  await expect(page).toHaveURL(/\/de-de\/products\//)
  const hrefs = await page.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  expect(hrefs.filter((href) => /\/(~|%7e)/i.test(href))).toEqual([])
  expect(inner).toEqual([])
  expect(documents).toBe(1)
})
