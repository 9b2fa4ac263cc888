import { expect, test } from 'vitest'
import { transact } from '@/lib/events/transact'
import type { Actor } from '@/lib/kernel/actor'
import { previewed } from '@/lib/kernel/moment'
import { after, DAY } from '@/lib/kernel/time'
import { createPageInput } from './page'
import { createPage } from './page-commands'
import { getPublishedPage } from './page-queries'
import { planChange } from './plan-commands'
import { publishPage } from './publish-commands'

const marketer: Actor = { kind: 'staff', id: 'acct_m', name: 'Max', permissions: ['content.write', 'content.publish'] }
const run = <T>(command: Parameters<typeof transact<T>>[1]) => transact(marketer, command)
const inDays = (days: number) => after(new Date(), days * DAY)
const seen = (path: string, at?: Date) =>
  at ? previewed.run(at, () => getPublishedPage('en-ch', path)) : getPublishedPage('en-ch', path)

async function draft(title: string) {
  const input = createPageInput.parse({ locale: 'en', title })
  return (await run((c) => createPage(c, input))).value.id
}

test('a page that is planned is seen by those who look at that time, and by nobody now', async () => {
  const pageId = await draft('Winter gloves')
  await run((c) => planChange(c, { pageId, locale: 'en', kind: 'publish', at: inDays(2) }))
  expect(await seen('winter-gloves')).toBeUndefined()
  expect(await seen('winter-gloves', inDays(1))).toBeUndefined()
  expect(await seen('winter-gloves', inDays(3))).toMatchObject({ id: pageId, title: 'Winter gloves' })
})

test('a page that will end is gone for those who look at that time', async () => {
  const pageId = await draft('Last days')
  await run((c) => publishPage(c, { pageId, locale: 'en' }))
  await run((c) => planChange(c, { pageId, locale: 'en', kind: 'unpublish', at: inDays(2) }))
  expect(await seen('last-days', inDays(1))).toMatchObject({ title: 'Last days' })
  expect(await seen('last-days', inDays(3))).toBeUndefined()
  expect(await seen('last-days')).toMatchObject({ title: 'Last days' })
})
