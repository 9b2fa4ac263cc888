import { add, begin, canvas, openEditor, saved } from '../canvas'
import { expect, openDesk, test } from '../journey'

test.beforeEach(({ page }) => openDesk(page))

/** Another run may have left its own behind. */
const mark = () => Date.now().toString(36)
test('a marketer builds a landing page from nothing, sees it at phone width, publishes it and finds it in the shop', async ({
  page,
}) => {
  test.slow()
  const slug = `journey-${mark()}`
  const id = await begin(page, slug)
  await add(page, 'Opening')
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Made by the sea')
  await add(page, 'Section')
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Three roads')
  await expect(canvas(page).getByRole('heading', { name: 'Made by the sea' })).toBeVisible()

  // By keys: the section goes above the opening, and back.
  await page.getByRole('tab', { name: 'Outline' }).click()
  const lines = page.getByRole('treeitem')
  await lines.nth(1).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(lines.first()).toContainText('Section')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(lines.first()).toContainText('Opening')
  await saved(page)

  await page.getByRole('button', { name: /^Phone/ }).click()
  await page.getByRole('button', { name: 'Preview' }).click()
  const preview = page.frameLocator('iframe[title="The page as the shop shows it"]')
  await expect(preview.getByRole('heading', { name: 'Made by the sea' })).toBeVisible()

  await page.getByRole('button', { name: 'Publish English page' }).click()
  await page.getByRole('button', { name: 'Publish now' }).click()
  await expect(page.getByText('It is public.')).toBeVisible()
  await page.goto(`/en-ch/${slug}`)
  await expect(page.getByRole('heading', { name: 'Made by the sea' })).toBeVisible()
  expect(id).toMatch(/^page_/)
})

test('two who edit one page lose nothing, and see each other', async ({ page, browser }) => {
  test.slow()
  const id = await begin(page, `together-${mark()}`)
  await add(page, 'Opening')
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('From the first')
  await saved(page)

  const other = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage()
  await openDesk(other)
  await openEditor(other, id, 'en')
  await add(other, 'Section')
  await other.getByRole('textbox', { name: 'Title', exact: true }).fill('From the second')
  await saved(other)

  // What the other has saved comes by itself.
  await expect(canvas(page).getByRole('heading', { name: 'From the second' })).toBeVisible({ timeout: 25_000 })
  await expect(canvas(page).getByRole('heading', { name: 'From the first' })).toBeVisible()
  await other.context().close()
})

test('a draft is seen by whoever has the link, and by nobody else', async ({ page, browser }) => {
  test.slow()
  const id = await begin(page, `shared-${mark()}`)
  await add(page, 'Opening')
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Not public yet')
  await saved(page)
  await page.getByRole('button', { name: 'Share the draft' }).click()
  await page.getByRole('button', { name: 'For 7 days' }).click()
  const link = page.getByLabel('Link', { exact: true })
  await expect(link).toHaveValue(/\/preview\//)

  const guest = await (await browser.newContext()).newPage()
  const answer = await guest.goto(await link.inputValue())
  expect(answer?.headers()['cache-control']).toBe('private, no-store')
  await expect(guest.getByRole('heading', { name: 'Not public yet' })).toBeVisible()
  const guessed = await guest.goto(new URL(`/en-ch/preview/${id}`, page.url()).href)
  expect(guessed?.status()).toBe(404)
  await page.getByRole('button', { name: 'Take back' }).click()
  await expect(page.getByRole('button', { name: 'Take back' })).toBeHidden()
  const later = await guest.goto(await link.inputValue())
  expect(later?.status()).toBe(404)
  await guest.context().close()
})

test('who looks at the shop as it will be is told so, and gets back', async ({ page }) => {
  await page.goto('/admin/content/time-machine')
  await page.getByLabel('Moment').fill('2030-01-01T12:00')
  await page.getByLabel('Shop').selectOption('en-ch')
  await page.getByRole('button', { name: 'Look at the shop' }).click()
  await expect(page.getByText('The shop as it will be on')).toBeVisible()
  await page.goto('/en-ch/search')
  await expect(page.getByText('The shop as it will be on')).toBeVisible()
  await page.getByRole('button', { name: 'Back to now' }).click()
  await expect(page.getByText('The shop as it will be on')).toBeHidden()
})
