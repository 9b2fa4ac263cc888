import { type BrowserContext, expect, type Page } from '@playwright/test'
import { words } from '../../app/_messages/words'

const login = words('en', 'login')
const setup = words('en', 'setup')

/** A key for a program that may do just this. */
export async function makeKey(desk: Page, scope: string): Promise<string> {
  await desk.goto('/admin/api-keys')
  const button = desk.getByRole('button', { name: setup('apiKeys.create'), exact: true })
  const form = desk.locator('form').filter({ has: button })
  await form.getByLabel(setup('apiKeys.name'), { exact: true }).fill(`May ${scope}`)
  await form.locator(`input[name="scopes[]"][value="${scope}"]`).check()
  await button.click()
  const key = form.locator('code')
  await expect(key).toHaveText(/^ck_/)
  return key.innerText()
}

/** Somebody new with an account: the link of the first mail is read in the mailbox of the desk. */
export async function register(context: BrowserContext, desk: Page): Promise<{ email: string }> {
  const email = `agent-${Date.now()}@example.com`
  const password = 'Thirteen-ibexes-on-the-pass'
  const page = await context.newPage()
  await page.goto('/en-ch/register')
  await page.getByLabel(login('register.name')).fill('Zoë Keller')
  await page.getByLabel(login('signIn.email'), { exact: true }).fill(email)
  await page.getByLabel(login('signIn.password'), { exact: true }).fill(password)
  await page.getByRole('button', { name: login('register.submit') }).click()
  await expect(page.getByText(login('register.sentTitle'))).toBeVisible()
  await page.goto(await linkFor(desk, email))
  await page.getByLabel(login('signIn.password'), { exact: true }).fill(password)
  await page.locator('main form button[type=submit]').first().click()
  await page.waitForURL(/\/account/)
  await page.close()
  return { email }
}

async function linkFor(desk: Page, email: string): Promise<string> {
  const row = desk.locator('tbody tr').filter({ hasText: email }).first()
  await expect(async () => {
    await desk.goto(`/admin/mails?q=${encodeURIComponent(email)}`)
    await expect(row).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await row.getByRole('link').first().click()
  const text = desk.locator('pre')
  await expect(text).toHaveText(/register\/confirm/)
  return /https?:\/\/\S+register\/confirm\S+/.exec(await text.innerText())?.[0] ?? ''
}
