import { expect, expectAccessible, test } from '../journey'

test('what is put into the cart is shown over the page, and the keyboard comes back to where it was', async ({
  page,
}) => {
  await page.goto('/en-ch/products/enamel-mug')
  await page.getByRole('button', { name: 'Reject all' }).click()
  const add = page.getByRole('button', { name: 'Add to cart' })
  await add.focus()
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('dialog', { name: 'In your cart' })
  await expect(drawer.getByText('Enamel mug')).toBeVisible()
  await expect(drawer.getByText('1 item')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(add).toBeFocused()
  await expect(page.getByTestId('cart-count')).toHaveText('1')

  await page.keyboard.press('Enter')
  await expect(drawer.getByText('2 items')).toBeVisible()
  await drawer.getByRole('link', { name: 'Go to cart' }).click()
  await expect(page).toHaveURL(/\/en-ch\/cart$/)
  await expect(page.getByLabel('Quantity')).toHaveValue('2')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what happened and where the cart is', async ({ page }) => {
    await page.goto('/de-ch/products/enamel-mug')
    await page.getByRole('button', { name: 'In den Warenkorb' }).click()
    await page.getByRole('link', { name: 'Zum Warenkorb' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Warenkorb' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: 'Emailletasse' })).toBeVisible()
  })
})
