import words from '../../app/_messages/en/login'
import { admin, expect, expectAccessible, test } from '../journey'

test('the desk opens for who works there', async ({ page, context }) => {
  await page.goto('/admin')
  await expect(page).toHaveURL(/\/admin\/login/)
  await expectAccessible(page)
  await page.getByLabel(words.signIn.email, { exact: true }).fill(admin.email)
  await page.getByLabel(words.signIn.password, { exact: true }).fill(admin.password)
  await page.getByRole('button', { name: words.signIn.submit, exact: true }).click()
  await expect(page).not.toHaveURL(/login/)
  const [session] = (await context.cookies()).filter(({ name }) => name.endsWith('staff'))
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
})
