import { words } from '../../app/_messages/words'
import { expect, expectAccessible, openDesk, test } from '../journey'

const t = words('en', 'patterns')
const types = words('en', 'blocks')

test('a pattern is found by its name, shown on every face, and says where it is used', async ({ page }) => {
  await openDesk(page)
  await page.goto('/admin/design/patterns?use=used')
  await page.getByLabel(t('find')).fill('countdown')
  await page.getByRole('button', { name: t('show') }).click()
  await page.waitForURL(/q=countdown/)
  await expect(page.locator('[data-pattern]')).toHaveCount(1)
  await page.getByRole('link', { name: types('types.countdown.name') }).click()
  await expect(page.getByRole('heading', { level: 1, name: types('types.countdown.name') })).toBeVisible()
  for (const face of ['web', 'mail', 'kiosk', 'signage'] as const)
    await expect(
      page
        .frameLocator(`iframe[title="${t(`face.${face}`)}"]`)
        .getByText('Until the passes open')
        .first(),
    ).toBeVisible()
  const paper = await page.locator(`iframe[title="${t('face.print')}"]`).getAttribute('src')
  expect((await page.request.get(String(paper))).headers()['content-type']).toBe('application/pdf')
  await expect(page.getByRole('cell', { name: 'until' })).toBeVisible()
  await expect(page.locator('section', { hasText: t('whereUsed') }).getByRole('link')).not.toHaveCount(0)
  await expectAccessible(page)
})

test('what is deprecated is no longer offered, and offered again when it is wanted back', async ({ page }) => {
  await openDesk(page)
  await page.goto('/admin/design/patterns/embed')
  await page.getByText(t('deprecate'), { exact: true }).first().click()
  await page.getByLabel(t('successor')).selectOption('video')
  await page.getByLabel(t('why')).fill('Our own films need no leave')
  await page.getByRole('button', { name: t('deprecate') }).click()
  await expect(page.getByText(t('isDeprecated', { name: types('types.video.name') }))).toBeVisible()
  await page.goto('/admin/design/patterns?use=deprecated')
  await expect(page.locator('[data-pattern]')).toHaveCount(1)
  await page.goto('/admin/design/patterns/embed')
  await page.getByRole('button', { name: t('restore') }).click()
  await expect(page.getByText(t('deprecateText'))).toBeHidden()
  await expect(page.getByRole('button', { name: t('restore') })).toBeHidden()
})
