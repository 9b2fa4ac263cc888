import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { expect, expectAccessible, openDesk, test } from '../journey'

test.beforeEach(({ page }) => openDesk(page))

/** Opens a page of editors, which take what is typed from when their code has come. */
async function open(page: Page, url: string) {
  await page.goto(url)
  await page.waitForLoadState('networkidle')
}

/** What a camera delivers: noise cannot be made small, so these are several megabytes. */
const photo = () =>
  sharp({
    create: { width: 1600, height: 1200, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  } as never)
    .png()
    .toBuffer()

test('from an empty category to a product with options and a filter in the shop, and back', async ({ page }) => {
  test.slow()
  // Another run may have left its own behind.
  const mark = Date.now().toString(36)
  const [category, attribute, product] = [`Camping ${mark}`, `Filling ${mark}`, `Cushion ${mark}`]
  const part = (name: string) => page.getByRole('region', { name, exact: true })
  const save = async (name: string) => {
    await part(name).getByRole('button', { name: 'Save', exact: true }).click()
    await expect(part(name).getByText('Not saved yet')).toBeHidden()
    await expect(part(name).getByRole('alert')).toHaveCount(0)
  }

  await open(page, '/admin/categories/new')
  await page.getByLabel('Name, English').fill(category)
  await page.getByLabel('Name, German').fill(category)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Create category' }).click()
  await expect(page.getByRole('heading', { level: 1, name: category })).toBeVisible()
  const categoryPage = page.url()
  const address = await page.getByLabel('Address').inputValue()

  await open(page, '/admin/attributes/new')
  await page.getByLabel('Name, English').fill(attribute)
  await page.getByLabel('New value for Values').fill('Cork, Felt')
  await page.getByLabel('New value for Values').press('Enter')
  await expect(page.getByLabel('Name of Felt, English')).toHaveValue('Felt')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Create attribute' }).click()
  await expect(page.getByRole('heading', { level: 1, name: attribute })).toBeVisible()
  const attributePage = page.url()

  await page.goto('/admin/products/new')
  await page.locator('input[name="name.en"]').fill(product)
  await page.locator('input[name="sku"]').fill(`CUSHION-${mark}`)
  await page.locator('main form button[type=submit]').click()
  await expect(page.getByRole('heading', { level: 1, name: product })).toBeVisible()
  await page.waitForLoadState('networkidle')
  const productPage = page.url()

  const variants = part('Options and variants')
  await variants.getByRole('button', { name: 'Size', exact: true }).click()
  await variants.getByLabel('New value for Size').fill('Small, Large')
  await variants.getByLabel('New value for Size').press('Enter')
  await variants.getByRole('button', { name: 'Colour', exact: true }).click()
  await variants.getByLabel('New value for Colour').fill('Moss, Clay')
  await variants.getByLabel('New value for Colour').press('Enter')
  await expect(variants.getByText('4 variants')).toBeVisible()
  await variants.getByLabel('Article number, Large, Clay').fill(`CUSHION-${mark}-BEST`)
  await save('Options and variants')
  await expect(variants.getByText('new', { exact: true })).toHaveCount(0)
  await expect(variants.getByLabel('Article number, Small, Moss')).toHaveValue(`CUSHION-${mark}`)

  await part('Pictures')
    .locator('input[type=file]')
    .setInputFiles([
      { name: 'cushion.png', mimeType: 'image/png', buffer: await photo() },
      { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') },
    ])
  await expect(part('Pictures').getByText('“notes.txt” is no picture')).toBeVisible()
  await part('Pictures').getByRole('button', { name: 'Put away' }).click()
  await part('Pictures').getByRole('button', { name: 'Describe picture 1' }).click()
  await part('Pictures').getByLabel('What is to be seen (1), English').fill('A cushion on grass')
  await save('Pictures')

  await part('Categories').getByLabel('Find a category').fill(mark)
  await part('Categories').getByLabel(category).check()
  await save('Categories')

  await part('Attributes').getByRole('combobox').click()
  await page.getByPlaceholder('Find an attribute').fill(mark)
  await page.getByRole('option', { name: attribute }).click()
  await part('Attributes').getByLabel('Cork').check()
  // One value alone is nothing to choose between, so the shop would show no filter.
  await part('Attributes').getByLabel('Felt').check()
  await save('Attributes')

  const prices = page.locator('input[name^="price."][name$=".ch"]')
  await expect(prices).toHaveCount(4)
  for (const price of await prices.all()) await price.fill('49.00')
  await page.getByRole('button', { name: 'Save prices' }).click()
  await expect(page.getByText('Saved').first()).toBeVisible()
  await page.reload()
  await expect(prices.first()).toHaveValue('49.00')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Take out of the shop' })).toBeVisible()

  // Lists follow a moment later, when the index has caught up.
  await expect(async () => {
    await page.goto(`/en-ch/c/${address}`)
    await expect(page.getByRole('heading', { level: 1, name: category })).toBeVisible()
    await expect(page.getByRole('link', { name: product }).first()).toBeVisible()
    await expect(page.getByText(attribute).first()).toBeVisible()
  }).toPass({ timeout: 60_000 })

  await open(page, categoryPage)
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '1 product stands in this category' })).toBeVisible()

  await open(page, productPage)
  await part('Categories')
    .getByRole('button', { name: `Remove ${category}` })
    .click()
  await save('Categories')
  await page.getByRole('button', { name: 'Archive' }).click()
  await expect(page.getByRole('button', { name: 'Archive' })).toBeHidden()
  for (const [url, list] of [
    [categoryPage, '/admin/categories'],
    [attributePage, '/admin/attributes'],
  ] as const) {
    await open(page, url)
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
    await page.waitForURL((now) => now.pathname === list)
    await expect(page.getByText(mark)).toHaveCount(0)
  }
})

test('a second editor of one part is told what is stored now, and loses nothing', async ({ page, context }) => {
  await page.goto('/admin/products?q=key-fob')
  await page.locator('tbody tr a').first().click()
  await expect(page.getByRole('region', { name: 'Texts' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  const other = await context.newPage()
  await open(other, page.url())
  const brand = (of: typeof page) => of.getByRole('region', { name: 'Texts' }).getByLabel('Brand')
  const press = (of: typeof page, name: string) =>
    of.getByRole('region', { name: 'Texts' }).getByRole('button', { name, exact: true }).click()
  const before = await brand(page).inputValue()
  await brand(page).fill('Mine')
  await brand(other).fill('Theirs')
  await press(other, 'Save')
  await expect(other.getByText('Not saved yet')).toBeHidden()
  await press(page, 'Save')
  await expect(page.getByText('Someone else changed this in the meantime')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Texts' }).getByText('Theirs', { exact: true })).toBeVisible()
  await expect(brand(page)).toHaveValue('Mine')
  await press(page, 'Load the new version')
  await expect(brand(page)).toHaveValue('Theirs')
  await brand(page).fill(before)
  await press(page, 'Save')
  await expect(page.getByText('Not saved yet')).toBeHidden()
})
