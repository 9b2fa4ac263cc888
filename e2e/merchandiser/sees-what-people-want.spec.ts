import type { Browser, Page } from '@playwright/test'
import { expect, expectAccessible, openDesk, test } from '../journey'

test.beforeEach(({ page }) => openDesk(page))

/** Steps are sent after eight seconds. */
const SENT_AFTER = 9_000

/** A shopper tries a paint and takes it back. Answers what their browser told the shop. */
async function hesitates(browser: Browser, consent: 'Accept all' | 'Reject all') {
  const home = await browser.newContext()
  const page = await home.newPage()
  const told: string[] = []
  page.on('request', (request) => {
    if (/\/configurator\/.*\/events/.test(request.url())) told.push(request.method())
  })
  await page.goto('/en-ch/configure/vela-125')
  await page.getByRole('button', { name: consent }).click()
  await expect(page.getByRole('button', { name: 'Share and save' })).toBeVisible()
  const paint = page.getByRole('radiogroup', { name: 'Paint' }).getByRole('radio', { name: /Bordeaux/ })
  await page.waitForLoadState('networkidle')
  await paint.click()
  await expect(paint).toHaveAttribute('aria-checked', 'true')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(paint).toHaveAttribute('aria-checked', 'false')
  await page.waitForTimeout(SENT_AFTER)
  await home.close()
  return told
}

const openInterest = async (page: Page) => {
  await page.goto('/admin/models')
  await page.getByRole('link', { name: 'Vela 125' }).first().click()
  await page.getByRole('navigation', { name: 'Parts of the model' }).getByRole('button', { name: 'Interest' }).click()
  await expect(page.getByRole('heading', { name: 'How far people come' })).toBeVisible()
}
const figure = async (page: Page, name: string, column: string) => {
  const cell = page.getByRole('row', { name: new RegExp(`^${name}`) }).locator(`[data-label="${column}"]`)
  return Number(/(\d+)$/.exec(await cell.innerText())?.[1] ?? 0)
}

test('a product manager sees what people choose, hesitate over and leave, of those who allow it', async ({
  page,
  browser,
}) => {
  await openInterest(page)
  const before = {
    chosen: await figure(page, 'Bordeaux', 'Chosen'),
    hesitated: await figure(page, 'Bordeaux', 'Hesitated'),
  }
  await expectAccessible(page)
  await test.step('who refuses is not counted, and their browser tells nothing', async () => {
    expect(await hesitates(browser, 'Reject all')).toEqual([])
  })
  await test.step('who agrees is counted once', async () => {
    expect((await hesitates(browser, 'Accept all')).length).toBeGreaterThan(0)
    await expect(async () => {
      await openInterest(page)
      expect(await figure(page, 'Bordeaux', 'Chosen')).toBe(before.chosen + 1)
      expect(await figure(page, 'Bordeaux', 'Hesitated')).toBe(before.hesitated + 1)
    }).toPass()
  })
  await test.step('another period is an address of its own', async () => {
    await page.getByRole('navigation', { name: 'Period' }).getByRole('link', { name: '90 days' }).click()
    await expect(page).toHaveURL(/view=interest&days=90/)
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Where people leave' })).toBeVisible()
  })
})
