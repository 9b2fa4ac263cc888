import type { Page } from '@playwright/test'
import { words } from '../../app/_messages/words'
import { codeOf } from '../authenticator'
import { expect, expectAccessible, openDesk, test } from '../journey'
import { employ, type Person, someone } from '../people'

const t = words('en', 'security')
const login = words('en', 'login')

test('a colleague secures the sign-in, comes back by app and by recovery code, and is reset', async ({
  page,
  browser,
}) => {
  await openDesk(page)
  const editor = someone('editor')
  const desk = await (await browser.newContext()).newPage()
  await employ(page, desk, editor)
  const { secret, used, codes } = await setUp(desk, editor)
  expect(codes).toHaveLength(10)

  await signOut(desk)
  await byPassword(desk, editor)
  await expect(desk).toHaveURL(/login\/code/)
  await expectAccessible(desk)
  expect((await desk.context().cookies()).some(({ name }) => name === 'staff')).toBe(false)
  await desk.goto('/admin/products')
  await expect(desk).toHaveURL(/admin\/login/)
  await byPassword(desk, editor)
  await giveCode(desk, used)
  await expect(desk.getByText('This code does not fit')).toBeVisible()
  await giveCode(desk, codeOf(secret, { next: true }))
  await expect(desk).not.toHaveURL(/login/)

  await signOut(desk)
  await byPassword(desk, editor)
  await desk.getByRole('link', { name: t('secondStep.lost') }).click()
  await expect(desk.getByText(t('secondStep.recoveryLead'))).toBeVisible()
  await giveCode(desk, codes[0] as string)
  await expect(desk).not.toHaveURL(/login/)
  await desk.goto('/admin/account')
  await expect(desk.getByText(t('setup.left', { count: 9 }))).toBeVisible()

  await page.goto('/admin/staff')
  const row = page.locator('details').filter({ hasText: editor.email })
  await expect(row).toContainText(t('staff.has'))
  await row.locator('summary').click()
  await row.getByRole('button', { name: t('staff.reset') }).click()
  await expect(row).not.toContainText(t('staff.has'))
  await desk.goto('/admin/account')
  await expect(desk).toHaveURL(/admin\/login/)
  await byPassword(desk, editor)
  await expect(desk).not.toHaveURL(/login/)
})

async function setUp(desk: Page, { password }: Person) {
  await desk.goto('/admin/account')
  await desk.getByLabel(t('setup.password')).fill(password)
  await desk.getByRole('button', { name: t('setup.begin') }).click()
  await expect(desk.getByRole('img', { name: t('setup.picture') })).toBeVisible()
  await expectAccessible(desk)
  const secret = (await desk.locator('code').first().innerText()).replaceAll(' ', '')
  const used = codeOf(secret)
  await desk.getByLabel(t('setup.code')).fill(used)
  await desk.getByRole('button', { name: t('setup.confirm') }).click()
  await expect(desk.getByText(t('setup.codesTitle'))).toBeVisible()
  const codes = await desk
    .locator('li')
    .filter({ hasText: /^[a-z2-9]{5}-[a-z2-9]{5}$/ })
    .allInnerTexts()
  await desk.getByRole('link', { name: t('setup.done') }).click()
  await expect(desk.getByText(t('setup.left', { count: 10 }))).toBeVisible()
  return { secret, used, codes }
}

async function byPassword(desk: Page, { email, password }: Person) {
  await desk.goto('/admin/login')
  await desk.getByLabel(login('signIn.email'), { exact: true }).fill(email)
  await desk.getByLabel(login('signIn.password'), { exact: true }).fill(password)
  await desk.getByRole('button', { name: login('signIn.submit'), exact: true }).click()
  await desk.waitForURL((url) => url.pathname !== '/admin/login')
}

async function giveCode(desk: Page, code: string) {
  await desk.locator('input[name=passcode]').fill(code)
  await desk.getByRole('button', { name: t('secondStep.submit'), exact: true }).click()
}

/** As one closes the browser of a stranger. */
const signOut = (desk: Page) => desk.context().clearCookies()
