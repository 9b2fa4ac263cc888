import { expect, type Page } from '@playwright/test'

/** What is inside of the editor's frame: the page. */
export const canvas = (page: Page) => page.frameLocator('#preview-frame')
/** Everything that was typed is stored. */
export const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()

/** A page from nothing, opened in the editor. Answers its id. */
export async function begin(page: Page, title: string): Promise<string> {
  await page.goto('/admin/content/new')
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Language').selectOption('en')
  await page.getByRole('button', { name: 'New page' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const id = /pages\/(page_\w+)/.exec(page.url())?.[1] ?? ''
  await openEditor(page, id, 'en')
  return id
}

export async function openEditor(page: Page, id: string, locale: string) {
  await page.goto(`/admin/content/pages/${id}/${locale}/edit`)
  await expect(page.getByRole('tab', { name: 'Outline' })).toBeVisible()
  // The canvas is there as soon as it wears the shop's clothes.
  await expect(canvas(page).locator('[data-puck-dropzone]').first()).toBeAttached()
}

/** Found by typing, put behind the chosen block. */
export async function add(page: Page, name: string) {
  await page.getByRole('tab', { name: 'Blocks' }).click()
  await page.getByLabel('Find a block').fill(name)
  await page.getByLabel('Find a block').press('Enter')
  await expect(page.getByRole('status').filter({ hasText: `${name} added` })).toBeAttached()
}
