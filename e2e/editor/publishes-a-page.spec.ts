import type { Page } from '@playwright/test'
import { words } from '../../app/_messages/words'
import { expect, openDesk, test } from '../journey'
import { publishText } from '../publish'

const t = words('en', 'pages')

// A page lives: handed in, approved, published, planned, released, taken back. The steps build on each other.
test.describe.configure({ mode: 'serial' })

const title = `Morning ride ${Date.now()}`
const slug = title.toLowerCase().replaceAll(' ', '-')
let desk: Page
let address: string

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  desk = await browser.newPage()
  await openDesk(desk)
})
test.afterAll(async () => desk.close())

const press = (name: string) => desk.getByRole('button', { name, exact: true }).first().click()
const inShop = async (page: Page, path: string) => (await page.goto(`/en-ch/${path}`))?.status()

test('a draft is made, and nobody outside sees it', async ({ page }) => {
  await desk.goto('/admin/content/new')
  await desk.getByLabel(t('name')).fill(title)
  await desk.getByLabel(t('language'), { exact: true }).selectOption('en')
  await press(t('create'))
  await desk.waitForURL(/\/admin\/content\/pages\/page_/)
  address = desk.url()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(title)
  expect(await inShop(page, slug)).toBe(404)
})

test('it is handed in, approved and published, and the next look at the shop shows it', async ({ page }) => {
  await press(t('handIn'))
  await expect(desk.getByText(t('statuses.review')).first()).toBeVisible()
  await press(t('approve'))
  await expect(desk.getByText(t('statuses.approved')).first()).toBeVisible()
  await publishText(desk)
  expect(await inShop(page, slug)).toBe(200)
  await expect(page).toHaveTitle(new RegExp(title))
  // German readers are shown the English page until there is a German one.
  expect((await page.goto(`/de-ch/${slug}`))?.status()).toBe(200)
})

test('another address leads from the former one', async ({ page }) => {
  await desk.getByLabel(t('slug'), { exact: true }).fill(`${slug}-again`)
  await press(t('save'))
  await expect(desk.getByText(t('statuses.changed')).first()).toBeVisible()
  await publishText(desk)
  await page.goto(`/en-ch/${slug}`)
  await expect(page).toHaveURL(new RegExp(`${slug}-again$`))
})

test('going offline is planned, stands in the calendar and is called off', async () => {
  await desk.goto(address)
  await desk.getByLabel(t('planWhat')).selectOption('unpublish')
  await desk.getByLabel(t('planAt')).fill('2040-01-01T09:00')
  await press(t('plan'))
  await desk.goto('/admin/content/calendar')
  const line = desk.getByRole('listitem').filter({ hasText: title })
  await expect(line).toContainText('09:00')
  await line.getByRole('button', { name: t('planCancel') }).click()
  await expect(line.getByText(t('planStates.waiting'))).toHaveCount(0)
})

test('a release publishes it with what belongs to it, and takes all of it back', async ({ page }) => {
  await desk.goto('/admin/content/releases')
  await desk.getByRole('textbox', { name: t('release'), exact: true }).fill(title)
  await press(t('releaseCreate'))
  await desk.waitForURL(/\/admin\/content\/releases\/rel_/)
  const release = desk.url()
  await desk.goto(address)
  await desk.getByLabel(t('name'), { exact: true }).fill(`${title}, longer`)
  await press(t('save'))
  await expect(desk.getByText(t('statuses.changed')).first()).toBeVisible()
  await desk.getByLabel(t('release'), { exact: true }).selectOption({ label: title })
  await press(t('releaseAdd'))
  await desk.goto(release)
  await expect(desk.getByRole('listitem').filter({ hasText: title }).first()).toBeVisible()
  await press(t('releaseApprove'))
  await press(t('releasePublish'))
  await expect(desk.getByText(t('releaseStates.published')).first()).toBeVisible()
  await page.goto(`/en-ch/${slug}-again`)
  await expect(page).toHaveTitle(/longer/)
  await press(t('releaseReverse'))
  await expect(desk.getByText(t('releaseStates.reversed')).first()).toBeVisible()
  await page.goto(`/en-ch/${slug}-again`)
  await expect(page).not.toHaveTitle(/longer/)
})

test('at the end it goes into the trash, and its address shows nothing', async ({ page }) => {
  await desk.goto(address)
  await press(t('trash'))
  await desk
    .getByRole('alertdialog')
    .getByRole('button', { name: t('trash') })
    .click()
  await desk.waitForURL(/\/admin\/content$/)
  expect(await inShop(page, `${slug}-again`)).toBe(404)
})
