import { expect, expectAccessible, test } from '../journey'

test('whoever types in the search field is shown categories and products, and walks there by keyboard', async ({
  page,
}) => {
  await page.goto('/en-ch')
  await page.getByRole('button', { name: 'Reject all' }).click()
  const field = page.getByRole('combobox', { name: 'Search the shop' })
  await field.click()
  await field.pressSequentially('hlemet', { delay: 20 })
  await expect(page.getByText('Showing what fits “helmet”')).toBeVisible()
  await expect(page.getByRole('option', { name: 'Helmets', exact: true })).toBeVisible()
  await expect(page.getByRole('option', { name: /Corsa jet helmet\s*CHF/ })).toBeVisible()
  await expectAccessible(page)

  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { name: 'Helmets', exact: true })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await expect(field).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en-ch\/c\/helmets$/)
})

test('on a phone the search is a page of its own', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/pl-pl')
  await page.getByRole('button', { name: 'Odrzuć wszystko' }).click()
  await page.getByRole('link', { name: 'Szukaj' }).click()
  const sheet = page.getByRole('dialog', { name: 'Szukaj w sklepie' })
  await sheet.getByRole('combobox').pressSequentially('kask', { delay: 20 })
  await expect(sheet.getByRole('option').first()).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/pl-pl\/search\?q=kask$/)
  await expect(sheet).toBeHidden()
})

test('guides and pages are found by what stands in them, beside products and without any', async ({ page }) => {
  await page.goto('/en-ch/search?q=withdrawl')
  await page.getByRole('button', { name: 'Reject all' }).click()
  await expect(page.getByText('We searched for “withdrawal” instead.')).toBeVisible()
  const found = page.getByRole('region', { name: 'Guides and pages' })
  await expectAccessible(page)
  await found.getByRole('link', { name: 'Right of withdrawal' }).click()
  await expect(page).toHaveURL(/\/en-ch\/[\w/-]*withdrawal$/)

  await page.goto('/de-ch/search?q=helm')
  await page.getByRole('link', { name: /Ratgeber und Seiten|Ratgeber oder Seite/ }).click()
  await expect(page.getByRole('region', { name: 'Ratgeber und Seiten' })).toBeInViewport()
  await expectAccessible(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the field searches all the same', async ({ page }) => {
    await page.goto('/de-de')
    await page.getByLabel('Im Shop suchen').first().fill('helm')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('helm')
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  })
})
