import type { Page } from '@playwright/test'
import { words } from '../../app/_messages/words'
import { expect, expectAccessible, openDesk, test } from '../journey'
import { register, someone } from '../people'

const login = words('en', 'login')
const text = words('en', 'configurator')

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
  const person = someone('keeps')
  const { email, password } = person
  await page.goto('/en-ch/configure/vela-gt')
  await page.getByRole('button', { name: 'Reject all' }).click()
  await choose(page, 'Bordeaux')
  const sheet = await saveAs(page, 'Sunday')
  await expect(sheet.getByText(text('saved'), { exact: true })).toBeVisible()
  await expect(sheet.getByRole('link', { name: text('signInToKeep') })).toBeVisible()
  await expectAccessible(page)

  await test.step('they register', async () => {
    const desk = await browser.newPage()
    await openDesk(desk)
    await register(page, desk, person)
    await desk.close()
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
