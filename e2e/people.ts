import { expect, type Page } from '@playwright/test'
import { words } from '../app/_messages/words'

const login = words('en', 'login')
const staff = words('en', 'people')

export type Person = { email: string; password: string }

/** Somebody new. */
export const someone = (who: string): Person => ({
  email: `${who}-${Date.now()}@example.com`,
  password: 'Thirteen-ibexes-on-the-pass',
})

/** Opens an account on a page; the link of the first mail is read in the mailbox of the desk, where somebody is signed in. */
export async function register(page: Page, desk: Page, { email, password }: Person): Promise<void> {
  await page.goto('/en-ch/register')
  await page.getByLabel(login('register.name')).fill('Zoë Keller')
  await page.getByLabel(login('signIn.email'), { exact: true }).fill(email)
  await page.getByLabel(login('signIn.password'), { exact: true }).fill(password)
  await page.getByRole('button', { name: login('register.submit') }).click()
  await expect(page.getByText(login('register.sentTitle'))).toBeVisible()
  await page.goto(await linkFor(desk, email, 'register/confirm'))
  await page.getByLabel(login('signIn.password'), { exact: true }).fill(password)
  await page.locator('main form button[type=submit]').first().click()
  await page.waitForURL(/\/account/)
}

/** The link in the latest mail to somebody, by what its address contains. */
export async function linkFor(desk: Page, email: string, address: string): Promise<string> {
  const row = desk.locator('tbody tr').filter({ hasText: email }).first()
  await expect(async () => {
    await desk.goto(`/admin/mails?q=${encodeURIComponent(email)}`)
    await expect(row).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await row.getByRole('link').first().click()
  const text = desk.locator('pre')
  await expect(text).toContainText(address)
  return (await text.innerText()).split(/\s+/).find((word) => word.startsWith('http') && word.includes(address)) ?? ''
}

/** Invites somebody, who chooses a password by the mail and is in. */
export async function employ(admin: Page, desk: Page, { email, password }: Person) {
  await admin.goto('/admin/staff')
  await admin.getByLabel(staff('staff.name'), { exact: true }).fill('Edda Moser')
  await admin.getByLabel(staff('staff.email'), { exact: true }).fill(email)
  const form = admin.locator('form').filter({ hasText: staff('staff.language') })
  await form.getByLabel(staff('roles.editor')).check()
  await form.getByRole('button', { name: staff('staff.invite') }).click()
  await expect(admin.getByText(staff('staff.invited')).first()).toBeVisible()
  await desk.goto(await linkFor(admin, email, '/admin/login/reset'))
  await desk.getByLabel(login('reset.password')).fill(password)
  await desk.getByRole('button', { name: login('reset.submit') }).click()
  await desk.waitForURL((url) => !url.pathname.includes('login'))
}
