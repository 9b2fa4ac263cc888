import type { Browser, Page } from '@playwright/test'
import { words } from '../../app/_messages/words'
import { admin, expect, expectAccessible, test } from '../journey'

const login = words('en', 'login')
const text = words('en', 'configurator')
const password = 'Thirteen-ibexes-on-the-pass'

/** The link that the shop has mailed, as the desk sees it. */
async function linkFor(browser: Browser, email: string): Promise<string> {
  const desk = await browser.newPage()
  await desk.goto('/admin/login')
  await desk.locator('input[type=email]').fill(admin.email)
  await desk.locator('input[type=password]').fill(admin.password)
  await desk.locator('form button[type=submit]').first().click()
  await desk.waitForURL((url) => !url.pathname.startsWith('/admin/login'))
  const row = desk.locator('tbody tr').filter({ hasText: email }).first()
  await expect(async () => {
    await desk.goto(`/admin/mails?q=${encodeURIComponent(email)}`)
    await expect(row).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await row.getByRole('link').first().click()
  await expect(desk.locator('pre')).toHaveText(/register\/confirm/)
  const link = /https?:\/\/\S+register\/confirm\S+/.exec(await desk.locator('pre').innerText())?.[0] ?? ''
  await desk.close()
  return link
}

async function saveAs(page: Page, name: string) {
  await page.getByRole('button', { name: text('share'), exact: true }).click()
  const sheet = page.getByRole('dialog', { name: text('share'), exact: true })
  await sheet.getByLabel(text('saveName'), { exact: true }).fill(name)
  await sheet.getByRole('button', { name: text('save'), exact: true }).click()
  await expect(sheet.getByRole('link', { name, exact: true })).toBeVisible()
  return sheet
}

async function choose(page: Page, paint: string) {
  const value = page.getByRole('radiogroup', { name: 'Paint' }).getByRole('radio', { name: new RegExp(paint) })
  await expect(page.getByRole('button', { name: text('share'), exact: true })).toBeVisible()
  await value.click()
  await expect(value).toHaveAttribute('aria-checked', 'true')
}

test('what a guest saved comes along into the account, once, and opens on another device', async ({
  page,
  browser,
}) => {
  const email = `keeps-${Date.now()}@example.com`
  await page.goto('/en-ch/configure/vela-gt')
  await page.getByRole('button', { name: 'Reject all' }).click()
  await choose(page, 'Bordeaux')
  const sheet = await saveAs(page, 'Sunday')
  await expect(sheet.getByText(text('saved'), { exact: true })).toBeVisible()
  await expect(sheet.getByRole('link', { name: text('signInToKeep') })).toBeVisible()
  await expectAccessible(page)

  await test.step('they register', async () => {
    await page.goto('/en-ch/register')
    await page.getByLabel(login('register.name')).fill('Zoë Keller')
    await page.getByLabel(login('signIn.email'), { exact: true }).fill(email)
    await page.getByLabel(login('signIn.password'), { exact: true }).fill(password)
    await page.getByRole('button', { name: login('register.submit') }).click()
    await expect(page.getByText(login('register.sentTitle'))).toBeVisible()
    await page.goto(await linkFor(browser, email))
    await page.getByLabel(login('signIn.password'), { exact: true }).fill(password)
    await page.locator('main form button[type=submit]').first().click()
    await page.waitForURL(/\/account/)
  })
  await test.step('it is in the account, and no longer only in the browser', async () => {
    await page.goto('/en-ch/account/configurations')
    await expect(page.locator('main').getByRole('link', { name: 'Sunday', exact: true })).toHaveCount(1)
    expect(await page.evaluate(() => localStorage.getItem('builds-vela-gt'))).toBeNull()
  })
  await test.step('signed in, what they save is in the account at once, with its price', async () => {
    await page.goto('/en-ch/configure/vela-gt')
    await choose(page, 'Ivory')
    const own = await saveAs(page, 'Weekdays')
    await expect(own.getByText(text('savedInAccount'))).toBeVisible()
    await expect(own.getByRole('listitem').filter({ hasText: 'Sunday' })).toContainText('CHF')
    await expectAccessible(page)
  })
  await test.step('another device has both after signing in', async () => {
    const phone = await browser.newContext({ viewport: { width: 390, height: 844 } })
    const other = await phone.newPage()
    await other.goto('/en-ch/login?next=/en-ch/account/configurations')
    await other.getByLabel(login('signIn.email'), { exact: true }).fill(email)
    await other.getByLabel(login('signIn.password'), { exact: true }).fill(password)
    await other.getByRole('button', { name: login('signIn.submit'), exact: true }).click()
    await expect(other.locator('main').getByRole('link', { name: 'Weekdays', exact: true })).toBeVisible()
    await other.locator('main').getByRole('link', { name: 'Sunday', exact: true }).click()
    const paint = other.getByRole('radiogroup', { name: 'Paint' })
    await expect(paint.getByRole('radio', { name: /Bordeaux/ })).toHaveAttribute('aria-checked', 'true')
    await phone.close()
  })
})
