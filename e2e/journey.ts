import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

export { expect }

type Journey = {
  /** What the browser complained about; a journey that leaves something here has failed. */
  complaints: string[]
}

/** A journey: nothing may be thrown, blocked by the content policy or answered with a 5xx on the way. */
export const test = base.extend<Journey>({
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = []
      context.on('weberror', (error) => complaints.push(`thrown: ${error.error().message}`))
      context.on('console', (message) => {
        // A refused answer is part of some journeys; the status is looked at below.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          complaints.push(`console: ${message.text()}`)
      })
      context.on('response', (response) => {
        if (response.status() >= 500) complaints.push(`${response.status()}: ${response.url()}`)
      })
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

/** The administrator that the first start makes; playwright.config.ts chooses the password. */
export const admin = { email: 'admin@vela.example', password: String(process.env.E2E_ADMIN_PASSWORD) }

/** Looks for what keeps people out: axe must find nothing serious on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`)
  expect(serious).toEqual([])
}

/** Signs in where the desk begins. */
export async function openDesk(page: Page): Promise<void> {
  await page.goto('/admin/login')
  await page.locator('input[type=email]').fill(admin.email)
  await page.locator('input[type=password]').fill(admin.password)
  await page.locator('form button[type=submit]').first().click()
  await page.waitForURL((url) => !url.pathname.startsWith('/admin/login'))
}
