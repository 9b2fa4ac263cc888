import { expect, expectAccessible, openDesk, test } from '../journey'

test('a merchandiser hands a file in, sees what it would do, imports it and reads which lines were left out', async ({
  page,
}) => {
  test.slow()
  await openDesk(page)

  const mark = Date.now().toString(36)
  const file = [
    'Handle,Title,Published,Variant SKU,Variant Price,Colour of the box',
    `kite-${mark},Kite ${mark},false,KITE-${mark},49.90,red`,
    `rope-${mark},Rope ${mark},false,ROPE-${mark},free,red`,
  ].join('\n')
  await page.goto('/admin/imports/new')
  await page.getByLabel('File').setInputFiles({
    name: `camping-${mark}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(file),
  })
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Look at it first' }).click()

  await expect(page.getByRole('heading', { level: 1, name: `camping-${mark}.csv` })).toBeVisible()
  await expect(page.getByRole('row', { name: `Kite ${mark}` })).toContainText('Created')
  await expect(page.getByRole('row', { name: 'is no price' })).toContainText('3')
  await expect(page.getByText('Colour of the box')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Import now' }).click()
  await expect(page.getByText('Done', { exact: true })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('row', { name: 'is no price' })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'All refused lines as CSV' }).click()
  expect((await download).suggestedFilename()).toContain('refused-')
})
