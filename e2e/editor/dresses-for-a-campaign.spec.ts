import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { words } from '../../app/_messages/words'
import { wallClock } from '../../lib/kernel/wall-clock'
import { brandOf, deleteTheme, drawn, nextMail, WINE, WINE_ON_PAPER } from '../faces'
import { expect, expectAccessible, openDesk, test } from '../journey'

const t = words('en', 'themes')
const DAY = 86_400_000
const MINUTE = 60_000

/** As the desk's clock shows it, to the minute. */
const clock = (at: number) => wallClock(new Date(at), 'Europe/Zurich')
const nextMinute = () => Math.ceil((Date.now() + 2_000) / MINUTE) * MINUTE

/** A new theme; its page is open then. */
async function begin(page: Page, name: string, plan: Record<string, string> = {}) {
  await page.goto('/admin/design/themes/new')
  await page.getByLabel(t('name'), { exact: true }).fill(name)
  if (plan.from) await page.getByLabel(t('kind')).selectOption('campaign')
  if (plan.from) await page.getByLabel(t('startsAt')).fill(plan.from)
  if (plan.until) await page.getByLabel(t('endsAt')).fill(plan.until)
  await page.getByRole('button', { name: t('create') }).click()
  await page.waitForURL(/\/themes\/theme_/)
}

async function publish(page: Page) {
  await page.getByRole('button', { name: t('saveDraft') }).click()
  await page.getByRole('button', { name: t('publish'), exact: true }).click()
  await expect(page.getByText(t('version', { number: '1' }), { exact: true })).toBeVisible()
}

/** What the shop looks like at a moment to come; the shop itself stays as it is. */
async function brandAt(page: Page, at: number): Promise<string> {
  const editor = words('en', 'editor')
  await page.goto('/admin/content/time-machine')
  await page.getByLabel(editor('time.at')).fill(clock(at))
  await page.getByLabel(editor('time.shop')).selectOption('en-ch')
  await page.getByRole('button', { name: editor('time.go') }).click()
  await expect(page.getByText('The shop as it will be on')).toBeVisible()
  const brand = await brandOf(page)
  await page.getByRole('button', { name: words('en', 'preview')('leave') }).click()
  await expect(page.getByText('The shop as it will be on')).toBeHidden()
  return brand
}

test('a campaign dresses shop, mails and paper when it begins, and all are as before when it ends', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000)
  const shop = await (await browser.newContext()).newPage()
  const brand = async () => {
    await shop.goto('/en-ch')
    return brandOf(shop)
  }
  const before = await brand()
  await openDesk(page)
  const end = Date.now() + 2 * DAY
  await begin(page, `Vintage ${Date.now()}`, { from: clock(Date.now() + DAY), until: clock(end) })
  await page.getByLabel(t('light', { name: 'brand' }), { exact: true }).fill(WINE)
  await publish(page)
  await page.getByRole('button', { name: t('turnOn') }).click()
  await expect(page.getByText(t('standing.waiting'))).toBeVisible()
  const theme = page.url()
  expect(await brandAt(page, end - DAY / 2)).toContain(WINE)
  expect(await brandAt(page, end + DAY)).toBe(before)
  expect(await brand()).toBe(before)

  const plan = async (label: string, at: number) => {
    await page.goto(theme)
    await page.getByLabel(label).fill(clock(at))
    await page.getByRole('button', { name: words('en', 'admin')('detail.save'), exact: true }).click()
    await expect(page.getByText(words('en', 'admin')('detail.saved')).first()).toBeVisible()
  }
  // It begins by itself, with the minute.
  await plan(t('startsAt'), nextMinute())
  await expect.poll(brand, { timeout: 90_000 }).toContain(WINE)
  expect(await drawn(shop)).toMatch(WINE_ON_PAPER)
  expect(await nextMail(shop, page)).toContain(WINE)
  await plan(t('endsAt'), nextMinute())
  await expect.poll(brand, { timeout: 90_000 }).toBe(before)
  expect(await drawn(shop)).not.toMatch(WINE_ON_PAPER)
  expect(await nextMail(shop, page)).not.toContain(WINE)

  await page.goto(theme)
  await expect(page.getByText(t('standing.over'), { exact: true })).toBeVisible()
  await page.getByRole('button', { name: t('turnOff') }).click()
  await deleteTheme(page)
  await shop.context().close()
})

test('tokens leave as a file and come back changed, and a file that is none is refused with the reason', async ({
  page,
}) => {
  test.slow()
  await openDesk(page)
  await begin(page, `Carried ${Date.now()}`)
  await page.getByLabel(t('light', { name: 'signal' }), { exact: true }).fill('#a33a10')
  await page.getByRole('button', { name: t('saveDraft') }).click()
  await expect(page.getByText(t('planSaved')).first()).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: t('json') }).click()
  const tokens = JSON.parse(await readFile(await (await download).path(), 'utf8'))
  expect(tokens.colour.signal.$value).toBeDefined()
  await deleteTheme(page)

  await begin(page, `Brought ${Date.now()}`)
  const bring = (name: string, content: string) =>
    page.getByLabel(t('bring')).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
  await bring('holiday.json', 'not a file of tokens')
  await expect(page.getByText(t('notJson'))).toBeVisible()
  await bring('broken.json', JSON.stringify({ colour: { brand: { $type: 'color', $value: 'no colour at all' } } }))
  await expect(page.getByText(t('importFaults', { count: 1 }))).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'colour.brand:' })).toBeVisible()
  await expect(page.getByText(t('changedCount', { count: 0 }))).toBeVisible()
  await expectAccessible(page)

  tokens.colour.brand = { $type: 'color', $value: WINE }
  await bring('tokens.json', JSON.stringify(tokens))
  await expect(page.getByText(t('changedCount', { count: 2 }))).toBeVisible()
  await expect
    .poll(() =>
      page
        .frameLocator('iframe')
        .locator('html')
        .evaluate((html) => getComputedStyle(html).getPropertyValue('--color-brand')),
    )
    .toContain(WINE)
  await page.getByRole('button', { name: t('saveDraft') }).click()
  await expect(page.getByText(t('planSaved')).first()).toBeVisible()
  await page.reload()
  await expect(page.getByLabel(t('light', { name: 'brand' }), { exact: true })).toHaveValue(WINE)
  await deleteTheme(page)
})
