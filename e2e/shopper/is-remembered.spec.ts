import type { Page } from '@playwright/test'
import { words } from '../../app/_messages/words'
import { expect, expectAccessible, openDesk, test } from '../journey'
import { register, someone } from '../people'

const shop = words('en', 'store')
const people = words('en', 'people')
// A browser that says it is driven is taken for a robot.
const userAgent = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36'
test.use({ userAgent })

/** What the desk knows of somebody, once it does. */
async function known(desk: Page, email: string, ...sentences: string[]) {
  await desk.goto(`/admin/customers?q=${encodeURIComponent(email)}`)
  await desk.locator('tbody tr').filter({ hasText: email }).first().getByRole('link').first().click()
  await desk.waitForURL(/customers\/cust_/)
  const section = desk.getByRole('region', { name: people('profile.title'), exact: true })
  await expect(async () => {
    await desk.reload()
    for (const sentence of sentences) await expect(section).toContainText(sentence, { timeout: 1_000 })
  }).toPass()
  return section
}

test('who allows it is recognised when they sign in, and forgotten when they want it', async ({ page, browser }) => {
  const person = someone('remembered')
  const desk = await (await browser.newContext({ userAgent })).newPage()
  await openDesk(desk)

  await test.step('before they have an account, what they look at is remembered of their browser', async () => {
    await page.goto('/en-ch/products/corsa-helmet')
    await page.getByRole('button', { name: shop('consent.accept'), exact: true }).click()
    await page.waitForRequest('**/api/v1/track')
    await page.goto('/en-ch/search?q=topcase')
    await page.waitForRequest('**/api/v1/track')
  })
  await test.step('signed in, it is theirs', async () => {
    await register(page, desk, person)
    await page.goto('/en-ch/c/helmets')
    const section = await known(
      desk,
      person.email,
      people('profile.signals.product.viewed', { slug: 'corsa-helmet' }),
      people('profile.signals.search.made', { words: 'topcase' }),
      people('profile.signals.category.viewed', { category: 'helmets' }),
    )
    await expect(section).toContainText(people('profile.keys.visitor'))
    await expectAccessible(desk)
  })
  await test.step('who allows nothing is not remembered', async () => {
    const guest = await (await browser.newContext({ userAgent })).newPage()
    let told = 0
    guest.on('request', (request) => {
      if (request.url().includes('/api/v1/track')) told++
    })
    await guest.goto('/en-ch/products/corsa-helmet')
    await guest.getByRole('button', { name: shop('consent.reject'), exact: true }).click()
    await guest.goto('/en-ch/c/helmets')
    await guest.waitForLoadState('networkidle')
    expect(told).toBe(0)
    await guest.context().close()
  })
  await test.step('who takes it back is forgotten', async () => {
    await page.goto('/en-ch/legal/cookies')
    await page.getByRole('checkbox', { name: shop('consent.statistics') }).uncheck()
    await page.getByRole('button', { name: shop('consent.save'), exact: true }).click()
    await expect(page.getByText(shop('consent.saved'))).toBeVisible()
    await desk.reload()
    const section = desk.getByRole('region', { name: people('profile.title'), exact: true })
    await expect(section).not.toContainText('corsa-helmet')
  })
  await desk.context().close()
})
