import { expect, type Page } from '@playwright/test'
import { words } from '../../app/_messages/words'

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
