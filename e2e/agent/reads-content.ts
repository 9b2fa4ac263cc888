import type { APIRequestContext, Page } from '@playwright/test'
import { expect } from '../journey'
import type { Api } from './api'
import { drawPage } from './draw-page'

/** A program outside reads the pages of the shop, catches up with them, and draws one of them in its own way. */
export async function readsContent(api: Api, guest: APIRequestContext, page: Page, base: string): Promise<void> {
  const query = { storefront: 'en-ch' }
  const { data: home } = await api.call(guest, 'getContentByPath', { query: { ...query, path: '' } })
  expect(home.redirect).toBeNull()
  const { data: same } = await api.call(guest, 'getContent', { params: { id: home.page.id }, query })
  expect(same.blocks).toEqual(home.page.blocks)
  await api.call(guest, 'getContentMenu', { params: { place: 'main' }, query })
  const { data: found } = await api.call(guest, 'searchContent', { query: { ...query, q: 'ride' } })
  expect(found.pages.length).toBeGreaterThan(0)
  const { data: sync } = await api.call(guest, 'syncContent', { query })
  expect(sync.changed.map(({ id }: { id: string }) => id)).toContain(home.page.id)
  const { data: later } = await api.call(guest, 'syncContent', { query: { ...query, cursor: sync.cursor } })
  expect(sync.hasMore || later.changed.length === 0).toBe(true)
  await api.call(guest, 'previewContent', { params: { token: 'nobody-has-this' }, query, status: 404 })
  await page.setContent(drawPage(home.page, base))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(home.page.title)
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  const picture = page.locator('img').first()
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
}
