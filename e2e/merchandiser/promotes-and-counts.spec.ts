import { expect, expectAccessible, openDesk, test } from '../journey'

test.beforeEach(({ page }) => openDesk(page))

test('a promotion says in one sentence what it does, is started, and gets a code', async ({ page }) => {
  const code = `RIDE${Date.now().toString(36).toUpperCase()}`
  await page.goto('/admin/promotions/new')
  await page.getByRole('textbox', { name: 'English' }).fill(`Ride ${code}`)
  await page.getByRole('textbox', { name: 'Percentage' }).fill('15')
  await page.getByRole('checkbox', { name: 'Only with a code' }).check()
  await expect(page.getByText('15% off the whole cart. A code is needed.')).toBeVisible()
  await page.getByRole('button', { name: 'Create a promotion' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Ride ${code}` })).toBeVisible()
  await page.getByText('Add a code', { exact: true }).first().click()
  await page.getByRole('textbox', { name: 'Code', exact: true }).fill(code)
  await page.getByRole('button', { name: 'Add a code' }).click()
  await expect(page.getByRole('cell', { name: code })).toBeVisible()
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.getByText('Active', { exact: true })).toBeVisible()
  await expectAccessible(page)
  const file = await page.request.get(`${new URL(page.url()).pathname}/codes`)
  expect(await file.text()).toContain(code)
})

test('a draft that was a mistake is gone after one question', async ({ page }) => {
  const name = `Mistake ${Date.now()}`
  await page.goto('/admin/promotions/new')
  await page.getByRole('textbox', { name: 'English' }).fill(name)
  await page.getByRole('textbox', { name: 'Percentage' }).fill('10')
  await page.getByRole('button', { name: 'Create a promotion' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('alertdialog')).toContainText(name)
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page).toHaveURL(/\/admin\/promotions$/)
  await expect(page.getByRole('link', { name })).toBeHidden()
})

test('stock that arrives is entered in the list and remembered with its note', async ({ page }) => {
  const note = `LS ${Date.now()}`
  await page.goto('/admin/stock?q=key-fob')
  await page
    .getByRole('button', { name: /^Change stock of/ })
    .first()
    .click()
  await page.getByLabel('Why').selectOption('receipt')
  await page.getByLabel('Pieces more or less').fill('2')
  await page.getByLabel('Note').fill(note)
  await page.getByRole('button', { name: 'Save stock' }).click()
  await expect(page.getByText('The stock is saved.')).toBeVisible()
  await page.locator('tbody tr a').first().click()
  await expect(page.getByText(note)).toBeVisible()
})

test('what the company says of itself stands in the imprint at once', async ({ page }) => {
  const phone = `+41 71 ${Date.now() % 10_000_000}`
  await page.goto('/en-ch/legal/imprint')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto('/admin/settings')
  await page.getByLabel('Phone').fill(phone)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible()
  await page.goto('/en-ch/legal/imprint')
  await expect(page.getByText(phone)).toBeVisible()
})

test('markets, delivery, taxes, places and the first page show what they are for', async ({ page }) => {
  for (const [path, text] of [
    ['/admin', 'The last 30 days'],
    ['/admin/settings/markets', 'Switzerland'],
    ['/admin/settings/shipping', 'Add a way to send'],
    ['/admin/settings/taxes', 'Save rates'],
    ['/admin/settings/selling', 'Days to build one'],
    ['/admin/stock/locations', 'Add a place'],
    ['/admin/payment-alerts', 'Payments to look at'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByText(text).first(), path).toBeVisible()
    await expectAccessible(page)
  }
})

test('the orders that the filters find leave as a file', async ({ page }) => {
  await page.goto('/admin/orders')
  await expect(page.getByRole('link', { name: 'Export' })).toBeVisible()
  const file = await page.request.get('/admin/orders/export?market=ch')
  expect(file.headers()['content-type']).toContain('text/csv')
  const lines = (await file.text()).split('\r\n')
  expect(lines[0]).toContain('Number')
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines.slice(1, -1)) expect(line).toContain('Switzerland')
  await page.goto('/admin/audit?area=orders')
  await expect(page.getByText(/orders? exported as a file/).first()).toBeVisible()
})
