import { words } from '../../app/_messages/words'
import { expect, openDesk, test } from '../journey'
import { publishText } from '../publish'

const t = words('en', 'pages')

test('an older version of a page is compared with the draft, restored and published again', async ({ page }) => {
  test.slow()
  const title = `Two roads ${Date.now()}`
  const slug = title.toLowerCase().replaceAll(' ', '-')
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click()
  await openDesk(page)
  await page.goto('/admin/content/new')
  await page.getByLabel(t('name')).fill(title)
  await page.getByLabel(t('language'), { exact: true }).selectOption('en')
  await press(t('create'))
  await page.waitForURL(/\/admin\/content\/pages\/page_/)
  const address = page.url().split('?')[0] as string
  await publishText(page)

  await page.getByLabel(t('name'), { exact: true }).fill(`${title}, one of them closed`)
  await press(t('save'))
  await expect(page.getByText(t('statuses.changed')).first()).toBeVisible()
  await publishText(page)
  await page.goto(`/en-ch/${slug}`)
  await expect(page).toHaveTitle(/one of them closed/)

  await page.goto(`${address}?language=en`)
  const versions = page.getByRole('region', { name: t('versions') })
  const first = versions.getByRole('listitem').filter({ hasText: t('version', { number: '1' }) })
  await first.getByRole('link', { name: t('compare') }).click()
  await expect(first.getByRole('insertion')).toContainText('one of them closed')
  await press(t('sideBySide'))
  for (const name of [t('version', { number: '1' }), t('statuses.draft')])
    await expect(first.frameLocator(`iframe[title="${name}"]`).getByRole('contentinfo')).toBeVisible()
  await first.getByRole('button', { name: t('restore') }).click()
  await expect(page.getByLabel(t('name'), { exact: true })).toHaveValue(title)
  await expect(page.getByText(t('statuses.changed')).first()).toBeVisible()
  await publishText(page)
  await page.goto(`/en-ch/${slug}`)
  await expect(page).not.toHaveTitle(/one of them closed/)
  await expect(page).toHaveTitle(new RegExp(title))
})
