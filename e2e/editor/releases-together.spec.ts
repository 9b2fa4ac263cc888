import type { Browser, Page } from '@playwright/test'
import { words } from '../../app/_messages/words'
import { expect, openDesk, test } from '../journey'

const t = words('en', 'pages')
const link = words('en', 'editor')
const title = `Last snow ${Date.now()}`
const slug = title.toLowerCase().replaceAll(' ', '-')
const PRODUCT = 'wax-tin'

/** What somebody who has nothing to do with the desk sees of the shop. */
async function asGuest<T>(browser: Browser, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext()
  try {
    return await look(await context.newPage())
  } finally {
    await context.close()
  }
}

async function shopSays(page: Page) {
  const stati: (number | undefined)[] = []
  for (const storefront of ['en-ch', 'de-ch', 'pl-pl'])
    stati.push((await page.goto(`/${storefront}/${slug}`))?.status())
  await page.goto(`/de-ch/products/${PRODUCT}`)
  return {
    pages: stati,
    price: (
      await page
        .getByText(/CHF\s*\d+[.,]\d\d/)
        .first()
        .innerText()
    ).replace(/\s+/g, ' '),
    menu: await page.getByRole('contentinfo').getByRole('link', { name: title }).count(),
  }
}

test('a page in three languages, a price and a menu are seen as a whole, published at once and taken back', async ({
  page: desk,
  browser,
  request,
}) => {
  test.setTimeout(240_000)
  const press = (name: string) => desk.getByRole('button', { name, exact: true }).first().click()
  const { data } = await (await request.get(`/api/v1/products/${PRODUCT}?storefront=de-ch`)).json()
  const sku: string = data.variants[0].sku
  const before = await asGuest(browser, shopSays)
  expect(before).toMatchObject({ pages: [404, 404, 404], menu: 0 })

  // The page, in three languages.
  await openDesk(desk)
  await desk.goto('/admin/content/new')
  await desk.getByLabel(t('name')).fill(title)
  await desk.getByLabel(t('language'), { exact: true }).selectOption('en')
  await press(t('create'))
  await desk.waitForURL(/\/admin\/content\/pages\/page_/)
  const address = desk.url().split('?')[0] as string
  for (const locale of ['de', 'pl'] as const) {
    await desk.goto(`${address}?language=${locale}`)
    await press(t('begin', { language: t(`languages.${locale}`) }))
    await expect(desk.getByText(t('statuses.draft')).nth(2)).toBeAttached()
    await expect(desk.getByLabel(t('slug'), { exact: true })).toHaveValue(slug)
  }
  // All its languages, into a release of their own.
  await desk.getByRole('combobox', { name: t('release'), exact: true }).selectOption({ label: t('releaseOwn') })
  const into = desk.getByRole('region', { name: t('releaseAdd') })
  await into.getByLabel(t('language'), { exact: true }).selectOption({ label: t('releaseLanguages') })
  await press(t('releaseAdd'))
  await expect(desk.getByText(t('releaseAdded'))).toBeVisible()

  // The menu is changed and not published.
  await desk.goto('/admin/content/menus')
  await desk
    .getByRole('link', { name: t('places.legal') })
    .first()
    .click()
  await press(t('menuAdd'))
  const entry = desk.locator('ol > li').last()
  for (const language of ['English', 'German', 'Polish'])
    await entry.getByRole('textbox', { name: new RegExp(language) }).fill(title)
  await entry.getByLabel(link('link.to', { name: t('menuTarget') })).selectOption({ label: link('link.page') })
  await entry.getByRole('combobox', { name: t('menuTarget'), exact: true }).click()
  await desk.getByRole('dialog').getByRole('combobox').fill(title)
  await desk.getByRole('option', { name: title }).click()
  await press(t('menuSaveDraft'))
  await expect(desk.getByText(link('save.saved'))).toBeVisible()

  await desk.goto('/admin/content/releases')
  await desk.getByRole('link', { name: title }).first().click()
  await desk.waitForURL(/releases\/rel_/)
  const release = desk.url()
  const items = desk.getByRole('region', { name: t('releaseItems') }).getByRole('listitem')
  await expect(items).toHaveCount(3)
  await desk.getByLabel(t('sku')).fill(sku)
  await desk.getByLabel(t('market'), { exact: true }).selectOption('ch')
  await desk.getByLabel(t('amount'), { exact: true }).fill('11.10')
  await press(t('addPrice'))
  await expect(items).toHaveCount(4)
  await desk
    .getByRole('region', { name: t('addMenu') })
    .getByRole('combobox')
    .selectOption({ label: t('places.legal') })
  await press(t('addMenu'))
  await expect(items).toHaveCount(5)

  // Seen as a whole, by nobody else.
  const then = { pages: [200, 200, 200], price: 'CHF 11.10', menu: 1 }
  await desk.getByLabel(t('storefront'), { exact: true }).selectOption('de-ch')
  await press(t('releaseLook'))
  await desk.waitForURL(/\/de-ch$/)
  await expect(desk.getByText(`Der Shop mit dem Paket „${title}“`)).toBeVisible()
  expect(await shopSays(desk)).toEqual(then)
  expect(await asGuest(browser, shopSays)).toEqual(before)
  await desk.getByRole('button', { name: words('de', 'preview')('leave') }).click()
  await expect(desk.getByText('Der Shop mit dem Paket')).toBeHidden()

  await desk.goto(release)
  await press(t('releaseApprove'))
  await press(t('releasePublish'))
  await expect(desk.getByText(t('releaseStates.published')).first()).toBeVisible()
  expect(await asGuest(browser, shopSays)).toEqual(then)

  await press(t('releaseReverse'))
  await expect(desk.getByText(t('releaseStates.reversed')).first()).toBeVisible()
  expect(await asGuest(browser, shopSays)).toEqual(before)
})
