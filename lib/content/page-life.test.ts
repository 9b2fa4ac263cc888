import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { contentSchedules, contentVersions } from '@/db/schema/content'
import { listTimeline } from '@/lib/events/outbox-queries'
import { drain } from '@/lib/events/worker'
import { guest } from '@/lib/kernel/actor'
import { after, HOUR, MINUTE } from '@/lib/kernel/time'
import { pageTag } from './events'
import { statusOf } from './page'
import { requirePageForEdit } from './page-edit-queries'
import { getPublishedById, getPublishedPage } from './page-queries'
import { changePageSettings, movePage } from './place-commands'
import { cancelPlan, movePlan, planChange } from './plan-commands'
import { listPlans } from './plan-queries'
import { contentTasks } from './plan-work'
import { publishPage } from './publish-commands'
import { setExpiry, stagePage } from './stage-commands'
import { edit, editor, marketer, newPage, publish, richText, run } from './testing'
import { deletePage, recoverPage, trashPage } from './trash-commands'
import { keepPageVersion, restorePageVersion } from './version-commands'
import { compareVersions, listVersions } from './version-queries'

const work = { subscribers: [], tasks: contentTasks, schedules: [] }
const at = (pageId: string) => ({ pageId, locale: 'en' as const })
const standing = async (id: string, now = new Date()) =>
  statusOf((await requirePageForEdit(editor, id, 'en')).text, now)

test('an editor hands a draft in, a marketer approves it, and an edit makes it a draft again', async () => {
  const id = await newPage('Review me')
  const stage = (to: 'review' | 'approved' | 'draft', revision: number, who = marketer) =>
    run((c) => stagePage(c, { ...at(id), stage: to, revision, note: 'please' }), who)
  await stage('review', 1, editor)
  expect(await standing(id)).toBe('review')
  await expect(stage('approved', 1, editor)).rejects.toMatchObject({ code: 'forbidden' })
  await stage('approved', 1)
  expect(await standing(id)).toBe('approved')
  await edit(id, { title: 'Reviewed' })
  expect(await standing(id)).toBe('draft')
  await expect(stage('approved', 1)).rejects.toMatchObject({ key: 'editConflict' })
  await expect(stage('review', 2, guest)).rejects.toMatchObject({ code: 'forbidden' })
  expect((await listTimeline(id)).map(({ name }) => name)).toContain('content.page_staged')
})

test('versions are kept, compared and restored, and restoring loses no draft', async () => {
  const id = await newPage('Versions', { blocks: [richText('a', 'first words')] })
  await run((c) => keepPageVersion(c, { ...at(id), note: 'before' }), editor)
  await edit(id, { blocks: [richText('a', 'second words'), richText('b', 'more')] })
  const { blocks } = await compareVersions(editor, at(id), 1, 'draft')
  expect(blocks.map(({ id: block, change }) => [block, change])).toEqual([
    ['a', 'changed'],
    ['b', 'added'],
  ])
  await run((c) => restorePageVersion(c, { ...at(id), number: 1 }), editor)
  const { text } = await requirePageForEdit(editor, id, 'en')
  expect(text).toMatchObject({ revision: 3, blocks: [{ id: 'a', props: { text: '<p>first words</p>' } }] })
  expect((await listVersions(editor, at(id))).map(({ number, reason }) => [number, reason])).toEqual([
    [2, 'restored'],
    [1, 'kept'],
  ])
  await expect(listVersions(guest, at(id))).rejects.toMatchObject({ code: 'forbidden' })
})

test('what was planned appears once with the words of that day, though three workers look', async () => {
  const id = await newPage('Planned', { blocks: [richText('a', 'as planned')] })
  const [start, moment] = [new Date(), after(new Date(), HOUR)]
  const plan = await run((c) => planChange(c, { ...at(id), kind: 'publish', at: moment }), marketer, start)
  await edit(id, { blocks: [richText('a', 'written later')] })
  const workAt = (now: Date) => drain(work, undefined, () => now)
  await workAt(after(start, MINUTE))
  expect(await getPublishedPage('en-ch', 'planned')).toBeUndefined()
  expect(await listPlans(editor, { pageId: id, state: 'waiting' })).toMatchObject([{ title: 'Planned', version: 1 }])
  const due = after(moment, 1)
  await Promise.all([workAt(due), workAt(due), workAt(due)])
  expect(JSON.stringify(await getPublishedPage('en-ch', 'planned'))).toMatch('as planned')
  expect((await listTimeline(id)).filter(({ name }) => name === 'content.page_published')).toHaveLength(1)
  expect(await standing(id)).toBe('changed')
  const gone = await run((c) => planChange(c, { ...at(id), kind: 'unpublish', at: after(due, HOUR) }), marketer, due)
  await run((c) => movePlan(c, { id: gone.id, at: after(due, 2 * HOUR) }), marketer, due)
  await workAt(after(due, HOUR + MINUTE))
  expect(await getPublishedPage('en-ch', 'planned')).toMatchObject({ id })
  await workAt(after(due, 2 * HOUR + MINUTE))
  expect(await getPublishedPage('en-ch', 'planned')).toBeUndefined()
  await expect(run((c) => cancelPlan(c, plan))).rejects.toMatchObject({ code: 'not_found' })
})

test('a plan that is cancelled does not happen, and one that cannot happen says why', async () => {
  const [first, second] = [await newPage('Cancelled'), await newPage('Same address', { slug: 'same' })]
  const [start, moment] = [new Date(), after(new Date(), HOUR)]
  const plan = (id: string) => run((c) => planChange(c, { ...at(id), kind: 'publish', at: moment }), marketer, start)
  const cancelled = await plan(first)
  await expect(run((c) => cancelPlan(c, cancelled), editor)).rejects.toMatchObject({ code: 'forbidden' })
  await run((c) => cancelPlan(c, cancelled))
  await plan(second)
  await publish(await newPage('Was faster', { slug: 'same' }))
  await drain(work, undefined, () => after(moment, 1))
  expect(await getPublishedPage('en-ch', 'cancelled')).toBeUndefined()
  expect(await listPlans(editor, { pageId: second })).toMatchObject([{ state: 'failed', fault: 'taken' }])
  const past = run((c) => planChange(c, { ...at(first), kind: 'publish', at: start }), marketer, moment)
  await expect(past).rejects.toMatchObject({ fields: { at: ['past'] } })
  expect(await db.$count(contentSchedules, eq(contentSchedules.pageId, second))).toBe(1)
})

test('what has expired is gone at its moment, before anyone has noticed, and then leaves its address', async () => {
  const id = await newPage('Offer')
  await publish(id)
  const moment = after(new Date(), HOUR)
  await run((c) => setExpiry(c, { ...at(id), expiresAt: moment }))
  expect(await getPublishedPage('en-ch', 'offer')).toMatchObject({ id })
  expect(await getPublishedPage('en-ch', 'offer', moment)).toBeUndefined()
  expect(await standing(id, moment)).toBe('expired')
  await drain(work, undefined, () => after(moment, 1))
  expect(await getPublishedPage('en-ch', 'offer')).toBeUndefined()
  await publish(await newPage('Offer'))
})

test('a page that something leads to stays; the trash gives back what it holds', async () => {
  const target = await newPage('Target')
  const link = { id: 'l', type: 'action', props: { label: 'Go', target: { to: 'page', page: target } } }
  const user = await newPage('User', { blocks: [{ ...link, type: 'somethingNew' }] })
  await publish(target)
  const trash = (id: string, who = marketer) => run((c) => trashPage(c, { id }), who)
  await expect(trash(target)).rejects.toMatchObject({ key: 'pageInUse', params: { count: 1, names: 'User' } })
  await expect(trash(user, editor)).rejects.toMatchObject({ code: 'forbidden' })
  await trash(user)
  const child = await newPage('Child', { parentId: target })
  await expect(trash(target)).rejects.toMatchObject({ key: 'pageHasChildren' })
  await trash(child)
  await trash(target)
  expect(await getPublishedPage('en-ch', 'target')).toBeUndefined()
  await run((c) => recoverPage(c, { id: target }), editor)
  expect(await standing(target)).toBe('draft')
  await expect(run((c) => deletePage(c, { id: target }))).rejects.toMatchObject({ code: 'not_found' })
  await run((c) => deletePage(c, { id: child }))
  expect(await db.$count(contentVersions, eq(contentVersions.pageId, child))).toBe(0)
  const fixed = await newPage('Home', { key: 'home', slug: '' })
  await expect(trash(fixed)).rejects.toMatchObject({ key: 'pageIsFixed' })
})

test('a page is hung elsewhere and its address follows; what is public moves only by those who may publish', async () => {
  const [above, page] = [await newPage('Magazine'), await newPage('Alps')]
  await publish(page)
  await expect(run((c) => movePage(c, { id: page, parentId: above }), editor)).rejects.toMatchObject({
    code: 'forbidden',
  })
  await run((c) => movePage(c, { id: page, parentId: above }))
  expect(await getPublishedPage('en-ch', 'magazine/alps')).toMatchObject({ id: page })
  expect(await getPublishedPage('en-ch', 'alps')).toMatchObject({ redirect: 'magazine/alps' })
  const circle = run((c) => movePage(c, { id: above, parentId: page }))
  await expect(circle).rejects.toMatchObject({ key: 'pageInsideItself' })
  await run((c) => changePageSettings(c, { id: page, sites: ['en-ch'], fallsBack: false }))
  expect(await getPublishedPage('de-ch', 'magazine/alps')).toBeUndefined()
  expect(await getPublishedPage('en-ch', 'magazine/alps')).toMatchObject({ id: page })
})

test('what a template has locked stays on its pages, and what is free is free', async () => {
  const locked = { ...richText('legal', 'No advice.'), locked: true }
  const template = await newPage('Campaign', { kind: 'template', blocks: [locked, richText('free', 'Your words')] })
  const page = await newPage('Spring', { templateId: template })
  const { text } = await requirePageForEdit(editor, page, 'en')
  expect(text?.blocks.map(({ id }) => id)).toEqual(['legal', 'free'])
  await edit(page, { blocks: [locked, richText('free', 'Spring is here'), richText('more', 'And more')] })
  for (const blocks of [
    [richText('free', 'x')],
    [richText('legal', 'Advice!')],
    [{ ...locked, ...richText('legal', 'y') }],
  ])
    await expect(edit(page, { blocks })).rejects.toMatchObject({ key: 'blockLocked' })
})

test('a snippet stands on pages that are made anew when it changes, and never within itself', async () => {
  const snippet = (id: string, page: string) => ({ id, type: 'snippet', props: { page } })
  const first = await newPage('First', { kind: 'snippet', blocks: [richText('a', 'shared')] })
  const second = await newPage('Second', { kind: 'snippet', blocks: [snippet('s', first)] })
  await publish(first)
  expect(await getPublishedById(first, 'en')).toMatchObject({ kind: 'snippet', title: 'First' })
  expect(await getPublishedPage('en-ch', 'first')).toBeUndefined()
  await expect(edit(first, { blocks: [snippet('t', second)] })).rejects.toMatchObject({ key: 'snippetCycle' })
  await expect(edit(first, { blocks: [snippet('t', first)] })).rejects.toMatchObject({ key: 'snippetCycle' })
  await edit(first, { blocks: [richText('a', 'changed')] })
  const published = await run(async (c) => {
    const stale: string[] = []
    await publishPage({ ...c, emit: async (event) => void stale.push(...event.stale) }, at(first))
    return stale
  })
  expect(published).toContain(pageTag(first))
})

test('a page that leads to something that is gone, or shows a picture without words for it, is not published', async () => {
  const id = await newPage('Faulty', {
    blocks: [{ id: 'p', type: 'productTeaser', props: { product: 'never-made' } }],
  })
  await expect(publish(id)).rejects.toMatchObject({ key: 'pageNotFit', fields: { p: ['linkGone'] } })
})
