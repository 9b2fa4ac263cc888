import { expect, expectAccessible, test } from '../journey'

test('whoever refuses cookies is asked once, and nothing but the choice is kept', async ({ page, context }) => {
  await page.goto('/en-ch')
  await page.getByRole('button', { name: 'Reject all' }).click()
  await expect(page.getByRole('button', { name: 'Reject all' })).toBeHidden()
  const consent = (await context.cookies()).find(({ name }) => name === 'consent')
  expect(consent?.value).toBe('1')
  await page.goto('/en-ch/legal/terms')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Terms')
  await expect(page.getByRole('button', { name: 'Reject all' })).toBeHidden()
})

test('the choice can be changed in the footer, one purpose at a time', async ({ page, context }) => {
  await page.goto('/de-de')
  await page.getByRole('link', { name: 'Cookie-Einstellungen' }).click()
  await page.getByLabel('Statistik').check()
  await page.getByRole('button', { name: 'Auswahl speichern' }).click()
  await expect(page.getByText('Ihre Auswahl ist gespeichert.')).toBeVisible()
  expect((await context.cookies()).find(({ name }) => name === 'consent')?.value).toBe('1.statistics')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('nothing is measured, so nobody is asked, and the choice can be made all the same', async ({
    page,
    context,
  }) => {
    await page.goto('/pl-pl/legal/cookies')
    await page.getByLabel('Oferty osobiste').check()
    await page.getByRole('button', { name: 'Zapisz wybór' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect((await context.cookies()).find(({ name }) => name === 'consent')?.value).toBe('1.marketing')
  })
})

test('another country or language shows the same page', async ({ page }) => {
  await page.goto('/de-ch/legal/shipping')
  await page.getByRole('button', { name: /Land und Sprache/ }).click()
  await page.locator('#storefronts').getByRole('link', { name: 'Polski' }).click()
  await expect(page).toHaveURL(/\/pl-pl\/legal\/shipping$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl-PL')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dostawa i płatność')
})

test('the way out of a contract stands on every page, in the words of the law', async ({ page }) => {
  test.slow()
  const words = { 'de-ch': 'Vertrag widerrufen', 'en-de': 'Withdraw from contract', 'pl-pl': 'Odstąp od umowy' }
  for (const [storefront, name] of Object.entries(words))
    for (const path of ['', '/legal/imprint', '/c/helmets', '/cart', '/nowhere']) {
      await page.goto(`/${storefront}${path}`)
      await expect(page.getByRole('link', { name })).toHaveAttribute('href', `/${storefront}/withdraw`)
    }
})

test('a phone opens the menu, goes somewhere, and the menu is closed', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/en-ch')
  await page.getByRole('button', { name: 'Reject all' }).click()
  await page.getByRole('button', { name: 'Menu' }).click()
  const menu = page.getByRole('dialog', { name: 'Menu' })
  await menu.getByRole('link', { name: 'Helmets' }).click()
  await expect(page).toHaveURL(/\/en-ch\/c\/helmets$/)
  await expect(menu).toBeHidden()
})

test('the first stop of the keyboard skips the menus', async ({ page }) => {
  await page.goto('/en-ch')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#content$/)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`nothing keeps anybody out of the start page when it is ${colorScheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const storefront of ['en-ch', 'de-de', 'pl-pl'])
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(`/${storefront}`)
        await expectAccessible(page)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow, `${storefront} at ${width} px is wider than the window`).toBeLessThanOrEqual(0)
      }
  })
