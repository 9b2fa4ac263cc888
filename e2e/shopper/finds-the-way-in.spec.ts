import account from '../../app/_messages/en/account'
import errors from '../../app/_messages/en/errors'
import words from '../../app/_messages/en/login'
import { expect, expectAccessible, test } from '../journey'

const someone = () => `walker-${Date.now()}@example.com`

test('an account begins with a mail, and the password that everybody tries is refused', async ({ page }) => {
  await page.goto('/en-ch/register')
  await expectAccessible(page)
  await page.getByLabel(words.register.name).fill('Zoë Keller')
  await page.getByLabel(words.signIn.email, { exact: true }).fill(someone())
  const password = page.getByLabel(words.signIn.password, { exact: true })
  await password.fill('password123')
  await page.getByRole('button', { name: words.register.submit }).click()
  await expect(page.getByText(errors.field.passwordCommon)).toBeVisible()
  await expect(page.getByLabel(words.register.name)).toHaveValue('Zoë Keller')
  await expect(password).toHaveValue('')
  await password.fill('Thirteen-ibexes-on-the-pass')
  await page.getByRole('button', { name: words.register.submit }).click()
  await expect(page.getByText(words.register.sentTitle)).toBeVisible()
})

test('an address that is not known gets the same answers as one that is', async ({ page }) => {
  await page.goto('/en-ch/login')
  await expectAccessible(page)
  await page.getByLabel(words.signIn.email, { exact: true }).fill(someone())
  await page.getByLabel(words.signIn.password, { exact: true }).fill('no such password')
  await page.getByRole('button', { name: words.signIn.submit, exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: errors.wrongPassword })).toBeVisible()
  await page.getByRole('button', { name: words.signIn.link }).click()
  await expect(page.getByText(words.sent.title)).toBeVisible()
})

test('the account asks who one is first, and other sites are no way back', async ({ page, request }) => {
  await page.goto('/en-ch/account/orders')
  await expect(page).toHaveURL('/en-ch/login?next=%2Fen-ch%2Faccount%2Forders')
  await expect(page.getByRole('navigation', { name: account.nav.label })).toHaveCount(0)
  await page.goto('/en-ch/login?next=//evil.example')
  await expect(page.locator('input[name=next]')).toHaveValue('/en-ch/account')
  expect((await request.get('/api/me')).headers()['cache-control']).toContain('no-store')
})

test('a link that is used or invented says so', async ({ page }) => {
  for (const path of ['login/link', 'register/confirm', 'reset']) {
    await page.goto(`/en-ch/${path}?token=${'x'.repeat(43)}`)
    await expect(page.getByRole('heading', { name: words.expired.title })).toBeVisible()
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('signing in answers just as well', async ({ page }) => {
    await page.goto('/en-ch/login')
    await page.getByLabel(words.signIn.email, { exact: true }).fill(someone())
    await page.getByLabel(words.signIn.password, { exact: true }).fill('no such password')
    await page.getByRole('button', { name: words.signIn.submit, exact: true }).click()
    await expect(page.getByText(errors.wrongPassword)).toBeVisible()
  })
})
