import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { expect, expectAccessible, openDesk, test } from '../journey'

test.beforeEach(({ page }) => openDesk(page))

const reason = `Solo ${Date.now()}`
const versionOf = async (page: Page) =>
  (await (await page.request.get('/api/v1/configurator/vela-50')).json()).data.version

async function addRule(page: Page, condition: string, why: string) {
  await page.getByRole('group', { name: 'New rule' }).getByRole('button', { name: 'Expression' }).click()
  const properties = page.getByRole('complementary', { name: 'Properties' })
  await properties.getByLabel('Condition', { exact: true }).fill(condition)
  await properties.getByRole('textbox', { name: /Reason.*English/ }).fill(why)
}

test('a rule is edited, a contradiction is named, repaired and published, and the shop has it', async ({ page }) => {
  const before = await versionOf(page)
  await page.goto('/admin/models')
  await page.getByRole('link', { name: 'Vela 50' }).first().click()
  await expect(page.getByText('Counting …')).toBeHidden()
  await expect(page.getByText('Valid configurations').first()).toBeVisible()
  await page
    .getByRole('navigation', { name: 'Parts of the model' })
    .getByRole('button', { name: /^Rules/ })
    .click()

  await addRule(page, 'seat = sola', reason)
  await expect(page.getByText(/has no value “sola”/).first()).toBeVisible()
  await page
    .getByRole('complementary', { name: 'Properties' })
    .getByLabel('Condition', { exact: true })
    .fill('seat = solo')
  await addRule(page, 'seat = comfort', `Comfort ${reason}`)
  const contradiction = page.getByRole('alert').filter({ hasText: 'no configuration is left' })
  await expect(contradiction).toBeVisible()
  await expect(contradiction.getByRole('button')).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'Publish' })).toBeDisabled()
  await expectAccessible(page)

  await contradiction.getByRole('button', { name: `Comfort ${reason}` }).click()
  await page
    .getByRole('complementary', { name: 'Properties' })
    .getByRole('button', { name: /remove/i })
    .click()
  await expect(contradiction).toBeHidden()
  await contradiction.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: new RegExp(`Expression ${reason}`) }).click()
  await page
    .getByRole('complementary', { name: 'Properties' })
    .getByLabel('Condition', { exact: true })
    .fill('seat in (solo, comfort)')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Draft is newer')).toBeVisible()
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByText('In the shop').first()).toBeVisible()
  await expect.poll(() => versionOf(page)).toBe(before + 1)
})

test('a draft is tried: what does not go says why and how it would', async ({ page }) => {
  await page.goto('/admin/models')
  await page.getByRole('link', { name: 'Vela 50' }).first().click()
  await page.getByRole('navigation', { name: 'Parts of the model' }).getByRole('button', { name: 'Try it' }).click()
  const line = (feature: string) => page.getByRole('listitem').filter({ hasText: feature })
  await line('Seat').getByRole('button', { name: /Solo/ }).click()
  await line('Rack')
    .getByRole('button', { name: /Chrome/ })
    .click()
  await line('Seat')
    .getByRole('button', { name: /does not go now/ })
    .first()
    .click()
  await expect(page.getByText(/does not go with the choices/)).toBeVisible()
  await page.getByRole('button', { name: /^Change / }).click()
  await expect(page.getByText(/does not go with the choices/)).toBeHidden()
})

test('pictures are dropped on an angle, and stand in the model where they belong', async ({ page }) => {
  const picture = (width: number, height: number, background: string) =>
    sharp({ create: { width, height, channels: 4, background } })
      .png()
      .toBuffer()
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer })
  await page.goto('/admin/models')
  await page.getByRole('link', { name: 'Vela 50' }).first().click()
  await page
    .getByRole('navigation', { name: 'Parts of the model' })
    .getByRole('button', { name: /^Pictures/ })
    .click()
  const drop = page.locator('main input[type=file][multiple]')
  await drop.setInputFiles([
    file('whole.png', await picture(800, 600, '#10203080')),
    file('sticker.png', await picture(200, 100, '#ff0000')),
  ])
  const properties = page.getByRole('complementary', { name: 'Properties' })
  await expect(properties.getByLabel('Width')).toHaveValue('1600')
  await expect(properties.getByLabel('Height')).toHaveValue('1200')
  await page.getByRole('button', { name: 'Always' }).first().click()
  await expect(properties.getByLabel('Left')).toHaveValue('700')
  await expect(properties.getByLabel('Top')).toHaveValue('550')
  await properties.getByRole('textbox', { name: 'When' }).fill('rack = chrome')
  await expectAccessible(page)
  await drop.setInputFiles([{ name: 'words.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') }])
  await expect(page.getByText(/“words.txt” is no picture/)).toBeVisible()
  await properties.getByRole('button', { name: 'Remove the layer' }).click()
  await expect(page.getByText('rack = chrome')).toHaveCount(1)
  await page.getByRole('button', { name: 'Discard' }).click()
})
