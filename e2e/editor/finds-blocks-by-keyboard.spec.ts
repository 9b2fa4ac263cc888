import { begin } from '../canvas'
import { expect, expectAccessible, openDesk, test } from '../journey'

test('a block is found, reached and put on a page without a mouse', async ({ page }) => {
  test.slow()
  await openDesk(page)
  await begin(page, `By keys alone ${Date.now()}`)
  await page.getByRole('tab', { name: 'Blocks' }).press('Enter')
  const search = page.getByLabel('Find a block')
  const blocks = page.locator('[data-palette]').getByRole('button')

  // One stop for all of them; the arrow keys go on from there, and it is remembered where they were.
  await search.press('Tab')
  await expect(blocks.nth(0)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(blocks.nth(1)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('[data-palette] :focus')).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  await expect(blocks.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(search).toBeFocused()

  await search.fill('Questions')
  await search.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Questions added' })).toBeAttached()
  await expectAccessible(page)
})
