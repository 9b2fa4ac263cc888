import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { expect, test } from '../journey'

const shop = new URL(process.env.E2E_BASE_URL ?? `http://localhost:${process.env.E2E_PORT ?? 3100}`)
// Named in the shop's API_ORIGINS (playwright.config.ts); the other one is not.
const KNOWN = Number(shop.port) + 90
const file = readFileSync(join(import.meta.dirname, 'elsewhere.html'))

const servers: Server[] = []
test.beforeAll(async () => {
  for (const port of [KNOWN, KNOWN + 1]) {
    const server = createServer((_, res) => res.setHeader('Content-Type', 'text/html').end(file))
    await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve))
    servers.push(server)
  }
})
test.afterAll(() => {
  for (const server of servers) server.close()
})

test('a page of another site shows what the shop’s editors and merchandisers have written', async ({ page }) => {
  await page.goto(`http://localhost:${KNOWN}/?shop=${shop.origin}`)
  await expect(page).toHaveTitle('Ready for spring')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First to the top.')
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(/CHF$/)
  const pictures = page.getByRole('img')
  expect(await pictures.count()).toBeGreaterThan(1)
  for (const picture of await pictures.all())
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
})

test('a site that the owner has not named may not look, and nobody may change anything from elsewhere', async ({
  browser,
}) => {
  // Not the page of the journey: the browser’s complaint is what is wanted here.
  const page = await (await browser.newContext()).newPage()
  await page.goto(`http://localhost:${KNOWN + 1}/?shop=${shop.origin}`)
  await expect(page.getByText('Loading')).toBeVisible()
  const read = (method: string) =>
    page.evaluate(
      ([address, verb]) =>
        fetch(`${address}/api/graphql?query={__typename}`, {
          method: verb as string,
          headers: verb === 'POST' ? { 'Content-Type': 'application/json' } : {},
        }).then(
          () => 'read',
          () => 'refused',
        ),
      [shop.origin, method],
    )
  expect(await read('GET')).toBe('refused')
  await page.goto(`http://localhost:${KNOWN}/?shop=${shop.origin}`)
  expect(await read('GET')).toBe('read')
  expect(await read('POST')).toBe('refused')
})
