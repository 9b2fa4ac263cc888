import { expect, test } from '../journey'

test('what was looked at is remembered by the browser alone, and only with permission', async ({ page }) => {
  await page.goto('/en-ch/legal/cookies')
  await page.getByLabel('Comfort').check()
  await page.getByRole('button', { name: 'Save choice' }).click()
  await expect(page.getByText('Your choice is saved.')).toBeVisible()
  await page.goto('/en-ch/products/enamel-mug')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('seen'))).toContain('enamel-mug')
  await page.goto('/en-ch/products/vela-gt')
  const recent = page.getByRole('region', { name: 'Recently viewed' })
  await expect(recent.getByRole('link', { name: 'Enamel mug' })).toBeVisible()
  await page.goto('/en-ch/cart')
  await expect(recent.getByRole('link')).toHaveCount(2)

  await page.goto('/en-ch/legal/cookies')
  await page.getByLabel('Comfort').uncheck()
  await page.getByRole('button', { name: 'Save choice' }).click()
  await expect(page.getByText('Your choice is saved.')).toBeVisible()
  await page.goto('/en-ch/cart')
  await expect(page.getByRole('heading', { name: 'Your cart is empty.' })).toBeVisible()
  await expect(recent).toBeHidden()
  await expect.poll(() => page.evaluate(() => localStorage.getItem('seen'))).toBeNull()
})
