import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../journey'

const choice = (page: Page, feature: string, value: string | RegExp) =>
  page.getByRole('radiogroup', { name: feature }).getByRole('radio', { name: value })

test('a shopper configures a scooter, reads why something does not go, shares it and puts it into the cart', async ({
  page,
  browser,
}) => {
  await page.goto('/en-ch/products/vela-gt')
  await page.getByRole('button', { name: 'Reject all' }).click()
  await page.getByRole('link', { name: 'Configure', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vela GT' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Share and save' })).toBeVisible()

  await test.step('paint changes address and picture', async () => {
    await choice(page, 'Paint', /Bordeaux/).click()
    await expect(choice(page, 'Paint', /Bordeaux/)).toHaveAttribute('aria-checked', 'true')
    await expect(page).toHaveURL(/\/configure\/vela-gt\/1-\w+$/)
  })
  await test.step('the top case brings its rack along', async () => {
    await page.locator('summary', { hasText: 'Luggage' }).click()
    await choice(page, 'Top case', /In the colour/).click()
    await expect(choice(page, 'Rack', /Chrome rack/)).toHaveAttribute('aria-checked', 'true')
    await expect(page.getByText('Also changed: Chrome rack.')).toBeVisible()
  })
  await expectAccessible(page)
  const withCase = page.url()
  await test.step('without the rack the top case cannot stay, and the page says so', async () => {
    await choice(page, 'Rack', /Without/).click()
    await expect(page.getByText('The top case stands on the rack.')).toBeVisible()
    await page.getByRole('link', { name: /^Change it \(− CHF/ }).click()
    await expect(choice(page, 'Top case', /Without/)).toHaveAttribute('aria-checked', 'true')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page).toHaveURL(withCase)
  })
  const total = await page.getByRole('button', { name: /Price in detail/ }).textContent()

  await test.step('whoever opens the address sees the same, on a phone and without scripts', async () => {
    const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
    const other = await phone.newPage()
    await other.goto(withCase)
    await expect(other.getByRole('button', { name: /Price in detail/ })).toHaveText(total ?? '')
    await expect(choice(other, 'Paint', /Bordeaux/)).toHaveAttribute('aria-checked', 'true')
    await choice(other, 'Paint', /Ivory/).click()
    await expect(choice(other, 'Paint', /Ivory/)).toHaveAttribute('aria-checked', 'true')
    await expect(other).toHaveTitle(/Vela GT/)
    await phone.close()
  })
  await test.step('it lies in the cart as one line', async () => {
    await page.getByRole('button', { name: 'Add to cart' }).click()
    const drawer = page.getByRole('dialog', { name: 'In your cart' })
    await expect(drawer.getByText('Vela GT').first()).toBeVisible()
    await drawer.getByRole('link', { name: 'Go to cart' }).click()
    await expect(page.getByText(/Bordeaux/).first()).toBeVisible()
  })
})

test('a mistyped key is not found', async ({ page }) => {
  const answer = await page.goto('/en-ch/configure/vela-gt/1-zzzzz')
  expect(answer?.status()).toBe(404)
})
