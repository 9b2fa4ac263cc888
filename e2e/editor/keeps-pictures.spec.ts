import type { APIRequestContext, Page } from '@playwright/test'
import sharp from 'sharp'
import { words } from '../../app/_messages/words'
import { expect, expectAccessible, openDesk, test } from '../journey'

const t = words('en', 'assets')
const refused = words('en', 'errors')

// The library from the first file to the end of a licence. The steps build on each other, and leave the shop as it was.
test.describe.configure({ mode: 'serial' })

const mark = Date.now().toString(36)
const [red, blue] = ['#c02010', '#1040c0']
/** Of the demo company: the only picture of a product, and one that will stand in for it. */
const [ours, standIn] = ['compass.webp', 'horn.webp']
const product = 'compass'
let desk: Page
let asset: string

test.beforeAll(async ({ browser }) => {
  desk = await (await browser.newContext()).newPage()
  await openDesk(desk)
})
test.afterAll(async () => desk.context().close())

/** Two halves in two colours; the mark keeps it from being known already. */
async function halves(left: string, right: string): Promise<Buffer> {
  const part = { create: { width: 400, height: 400, channels: 3 as const, background: right } }
  const own = Buffer.from(`<svg width="90" height="20"><text y="16" font-size="12">${mark}</text></svg>`)
  return sharp({ create: { width: 800, height: 400, channels: 3, background: left } })
    .composite([
      { input: await sharp(part).png().toBuffer(), left: 400, top: 0 },
      { input: own, left: 4, top: 4 },
    ])
    .png()
    .toBuffer()
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer })
const section = (name: string) =>
  desk.locator('section').filter({ has: desk.getByRole('heading', { name, exact: true }) })

const addressLine = () => desk.getByRole('link', { name: /^\/media\// })

async function openAsset(name: string): Promise<void> {
  await desk.goto(`/admin/assets?q=${encodeURIComponent(name)}`)
  await desk.getByRole('link').filter({ hasText: name }).first().click()
  await desk.waitForURL(/\/admin\/assets\/asset_/)
}

/** What is sent from an address, and the colour of its middle. */
async function shownAt(request: APIRequestContext, address: string) {
  const answer = await request.get(address)
  expect(answer.ok()).toBe(true)
  const bytes = await answer.body()
  const [r = 0, g = 0, b = 0] = await sharp(bytes).resize(1, 1, { fit: 'fill' }).removeAlpha().raw().toBuffer()
  return {
    bytes,
    isRed: r > 150 && b < 60,
    isBlue: b > 150 && r < 60,
    grey: Math.abs(r - g) < 40 && Math.abs(g - b) < 40,
  }
}

const inApi = async (request: APIRequestContext): Promise<string> =>
  JSON.stringify((await (await request.get(`/api/v1/products/${product}?storefront=en-ch`)).json()).data)

test('several files are brought at once, and what is no picture is refused with the reason', async () => {
  await desk.goto('/admin/assets')
  await desk
    .getByLabel(t('upload.button'), { exact: true })
    .setInputFiles([
      file(`north-${mark}.png`, await halves(red, blue)),
      file(`south-${mark}.png`, await halves(blue, red)),
      file(`letter-${mark}.png`, Buffer.from('Dear library, I am a letter that calls itself a picture.')),
    ])
  const uploads = desk.getByRole('region', { name: t('upload.title') })
  await expect(uploads.getByRole('status')).toHaveText(t('upload.sent', { done: 3, count: 3 }))
  await expect(uploads.getByRole('listitem').filter({ hasText: 'letter' }).getByRole('alert')).toHaveText(
    refused('unsupportedFile'),
  )
  await expect(uploads.getByText(t('upload.done'))).toHaveCount(2)
  await expectAccessible(desk)
  await openAsset(`north-${mark}`)
})

test('the point that is set by hand stays in sight in every crop', async ({ request }) => {
  const picture = desk.getByRole('button', { name: /^Focal point/ }).locator('..')
  const keep = desk.getByRole('button', { name: t('detail.saveFocus'), exact: true })
  // A click before the page listens is lost.
  await expect(async () => {
    const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {}
    await picture.click({ position: { x: width * 0.2, y: height * 0.6 } })
    await expect(keep).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await keep.click()
  await expect(keep).toBeHidden()
  await expect(desk.getByRole('button', { name: t('detail.focusAt', { x: 20, y: 60 }) })).toBeVisible()
  await expect(desk.getByText(t('detail.suggested'), { exact: true })).toBeHidden()

  await desk.getByLabel(t('detail.isDecorative')).check()
  await section(t('detail.words')).getByRole('button', { name: 'Save', exact: true }).click()
  await expect(section(t('detail.words')).getByRole('button', { name: 'Save', exact: true })).toBeHidden()
  const approve = desk.getByRole('button', { name: t('detail.approve'), exact: true })
  if (await approve.isVisible()) await approve.click()
  await expect(desk.getByText(t('marks.approved')).first()).toBeVisible()
  const address = String(await addressLine().textContent())
  const cut = await shownAt(request, address.replace('1600.webp', '320-1x1.webp'))
  expect(cut.isRed).toBe(true)
})

test('a picture is replaced, and the shop shows the new one under its old address as well', async ({
  page,
  request,
}) => {
  await openAsset(ours)
  asset = String(await addressLine().textContent()).slice(7, 39)
  await page.goto(`/en-ch/products/${product}`)
  await expect(page.locator(`main img[src*="${asset}"]`).first()).toBeVisible()

  await desk
    .getByLabel(t('detail.replace'), { exact: true })
    .setInputFiles(file('compass.png', await halves(blue, blue)))
  await expect(desk.getByText(t('detail.replaced'))).toBeVisible()
  await page.reload()
  const shown = page.locator(`main img[src*="${asset}-"]`).first()
  await expect(shown).toBeVisible()
  expect((await shownAt(request, String(await shown.getAttribute('src')))).isBlue).toBe(true)
  expect((await shownAt(request, `/media/${asset}/320.webp`)).isBlue).toBe(true)
  expect(await inApi(request)).toMatch(new RegExp(`${asset}-\\d`))
})

test('when its licence ends, page, API and address show what stands in for it at once', async ({ page, request }) => {
  const rights = section(t('detail.rights'))
  await rights.getByLabel(t('detail.expiresAt')).fill('2020-01-01T00:00')
  await rights.getByRole('button', { name: t('detail.choose'), exact: true }).click()
  const picker = desk.getByRole('dialog')
  await picker.getByLabel(t('picker.search')).fill(standIn)
  await picker.getByRole('button').filter({ hasText: standIn }).click()
  await rights.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(rights.getByRole('button', { name: 'Save', exact: true })).toBeHidden()

  const there = await shownAt(request, `/media/${asset}/320.webp`)
  expect(there.isBlue).toBe(false)
  await page.goto(`/en-ch/products/${product}`)
  await expect(page.locator(`main img[src*="${asset}"]`)).toHaveCount(0)
  const src = String(await page.locator('main img').first().getAttribute('src'))
  expect((await shownAt(request, src.replace(/\d+\.webp$/, '320.webp'))).bytes.equals(there.bytes)).toBe(true)
  const told = await inApi(request)
  expect(told).not.toContain(asset)
  expect(told).toContain(src.split('/')[2])
})

test('a longer licence and an earlier file bring back what was', async ({ page, request }) => {
  const rights = section(t('detail.rights'))
  await rights.getByLabel(t('detail.expiresAt')).fill('')
  await rights.getByRole('button', { name: t('detail.remove'), exact: true }).click()
  await rights.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(rights.getByRole('button', { name: 'Save', exact: true })).toBeHidden()
  await section(t('detail.versions'))
    .getByRole('listitem')
    .filter({ hasText: t('detail.version', { number: 1 }) })
    .getByRole('button', { name: t('detail.restore') })
    .click()
  await expect(desk.getByText(t('detail.replaced'))).toBeVisible()
  await page.goto(`/en-ch/products/${product}`)
  const src = String(await page.locator(`main img[src*="${asset}"]`).first().getAttribute('src'))
  expect((await shownAt(request, src)).isBlue).toBe(false)
})
