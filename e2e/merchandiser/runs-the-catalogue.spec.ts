import { expect, expectAccessible, openDesk, test } from '../journey'

test.beforeEach(({ page }) => openDesk(page))

test('a price that is changed in the admin stands on the product page at once', async ({ page }) => {
  await page.goto('/en-ch/products/key-fob')
  await expect(page.getByText('CHF 29.00').first()).toBeVisible()
  await page.goto('/admin/products?q=key-fob')
  await page.locator('tbody tr a').first().click()
  const price = page.locator('input[name^="price."][name$=".ch"]').first()
  await price.fill('31.50')
  await page.getByRole('button', { name: 'Save prices' }).click()
  await expect(page.getByText('Saved').first()).toBeVisible()
  await page.goto('/en-ch/products/key-fob')
  await expect(page.getByText('CHF 31.50').first()).toBeVisible()
  await page.goto('/admin/products?q=key-fob')
  await page.locator('tbody tr a').first().click()
  await page.locator('input[name^="price."][name$=".ch"]').first().fill('29.00')
  await page.getByRole('button', { name: 'Save prices' }).click()
  await expect(page.getByText('Saved').first()).toBeVisible()
})

test('the lists and a product keep nobody out', async ({ page }) => {
  for (const path of ['/admin', '/admin/products', '/admin/orders']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
  }
})

test('whoever is not signed in is sent to the door', async ({ browser }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto('/admin/orders')
  await expect(page).toHaveURL(/\/admin\/login/)
  await context.close()
})
