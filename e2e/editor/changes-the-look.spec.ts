import { words } from '../../app/_messages/words'
import { brandOf, deleteTheme, drawn, nextMail, WINE, WINE_ON_PAPER } from '../faces'
import { expect, expectAccessible, openDesk, test } from '../journey'

const t = words('en', 'themes')
test('another brand colour shows in the shop, in mails and on paper, and is taken back', async ({ page, context }) => {
  test.slow()
  const shop = await context.newPage()
  const desk = await context.newPage()
  await shop.goto('/en-ch')
  const before = await brandOf(shop)
  await openDesk(page)
  await page.goto('/admin/design/themes/new')
  await page.getByLabel(t('name'), { exact: true }).fill(`Wine ${Date.now()}`)
  await page.getByRole('button', { name: t('create') }).click()
  await page.waitForURL(/\/themes\/theme_/)

  await page.getByLabel(t('light', { name: 'brand' }), { exact: true }).fill(WINE)
  const frame = page.frameLocator('iframe')
  await expect
    .poll(() => frame.locator('html').evaluate((html) => getComputedStyle(html).getPropertyValue('--color-brand')))
    .toContain(WINE)
  await expect(page.getByText(t('allHold'))).toBeVisible()
  // What was pale while there was nothing to save has its full colour.
  await expect(page.getByRole('button', { name: t('saveDraft') })).toHaveCSS('opacity', '1')
  await expectAccessible(page)
  await page.getByRole('button', { name: t('saveDraft') }).click()
  await page.getByLabel(t('note')).fill('Wine for winter')
  await page.getByRole('button', { name: t('publish'), exact: true }).click()
  await expect(page.getByText(t('version', { number: '1' }), { exact: true })).toBeVisible()
  await shop.reload()
  expect(await brandOf(shop)).toBe(before)

  await page.getByRole('button', { name: t('turnOn') }).click()
  await expect(page.getByRole('button', { name: t('turnOff') })).toBeVisible()
  await shop.reload()
  expect(await brandOf(shop)).toContain(WINE)
  for (const face of ['kiosk', 'signage']) {
    await shop.goto(`/${face}/en-ch`)
    expect(await brandOf(shop)).toContain(WINE)
  }
  expect(await drawn(shop)).toMatch(WINE_ON_PAPER)
  expect(await nextMail(shop, desk)).toContain(WINE)

  await page.getByRole('button', { name: t('turnOff') }).click()
  await expect(page.getByRole('button', { name: t('turnOn') })).toBeVisible()
  await shop.goto('/en-ch')
  expect(await brandOf(shop)).toBe(before)
  expect(await drawn(shop)).not.toMatch(WINE_ON_PAPER)
  await deleteTheme(page)
})

test('whoever has a link reads the patterns, and nobody else', async ({ page, browser }) => {
  const say = words('en', 'design')
  await openDesk(page)
  await page.goto('/admin/design/patterns')
  await page.getByLabel(say('linkName')).fill('Studio North')
  await page.getByRole('button', { name: say('createLink') }).click()
  const address = await page.locator('code', { hasText: '/patterns/' }).first().innerText()
  const agency = await (await browser.newContext()).newPage()
  const path = new URL(address).pathname
  expect((await agency.goto(path))?.status()).toBe(200)
  await expect(agency.getByRole('heading', { name: words('en', 'patterns')('blocks') })).toBeVisible()
  for (const face of ['web', 'kiosk', 'signage', 'mail', 'print']) {
    expect((await agency.request.get(`${path.replace('patterns', 'pattern')}/hero/${face}`)).status()).toBe(200)
    expect((await agency.request.get(`/pattern/desk/hero/${face}`)).status()).toBe(404)
  }
  await page
    .getByRole('button', { name: say('revoke') })
    .first()
    .click()
  await expect(page.getByText(say('revoked')).first()).toBeVisible()
  for (const gone of [path, `${path}/hero`, `${path.replace('patterns', 'pattern')}/hero/web`])
    expect((await agency.goto(gone))?.status()).toBe(404)
  await agency.context().close()
})
