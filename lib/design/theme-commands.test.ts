import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/db'
import { designThemes, designThemeVersions } from '@/db/schema/design'
import { jobs } from '@/db/schema/events'
import { type Context, transact } from '@/lib/events/transact'
import { permissionsOf } from '@/lib/identity/role'
import { type Actor, system } from '@/lib/kernel/actor'
import { DAY } from '@/lib/kernel/time'
import { THEME_TAG } from './events'
import { mailTheme, printTheme } from './faces'
import { designTasks } from './tasks'
import { standingOf } from './theme'
import { createTheme, deleteTheme, restoreVersion, saveDraft } from './theme-commands'
import { planTheme, publishTheme, turnThemeOff, turnThemeOn } from './theme-publishing-commands'
import { getActiveTheme, listThemes, listThemeVersions, requireTheme } from './theme-queries'
import { differences, styleSheet } from './token-css'

const marketer: Actor = { kind: 'staff', id: 'acct_m', permissions: permissionsOf(['marketer']), name: 'Mara' }
const editor: Actor = { kind: 'staff', id: 'acct_e', permissions: permissionsOf(['editor']), name: 'Ed' }
const NOW = new Date('2026-11-22T10:00:00Z')
const day = (n: number) => new Date(NOW.getTime() + n * DAY)
const as = <T>(actor: Actor, command: (context: Context) => Promise<T>, now = NOW) => transact(actor, command, { now })
const getThemeSheet = async (storefront: string, now: Date) =>
  styleSheet(differences(await getActiveTheme(storefront, now)))
const wine = { colour: { brand: { $type: 'color', $value: '#7d1120' } } }
const snow = { colour: { signal: { $type: 'color', $value: '#9fd6ff' } } }

async function theme(tokens: Record<string, unknown>, input: Partial<Parameters<typeof createTheme>[1]> = {}) {
  const { value } = await as(marketer, (c) => createTheme(c, { name: 'Wine', kind: 'brand', ...input }))
  await as(marketer, (c) => saveDraft(c, { id: value.id, version: 1, tokens }))
  return value.id
}
const publish = (id: string, version = 2, rest = {}) => as(marketer, (c) => publishTheme(c, { id, version, ...rest }))
const turnOn = (id: string) => as(marketer, (c) => turnThemeOn(c, { id }))

beforeEach(async () => {
  await db.delete(designThemes)
  await db.delete(jobs)
})

describe('a theme of the brand', () => {
  it('shows when it is published and on, on every page, and is gone when it is turned off', async () => {
    const id = await theme(wine)
    expect(await getThemeSheet('de-ch', NOW)).toBe('')
    await expect(turnOn(id)).rejects.toMatchObject({ key: 'themeNotPublished' })
    expect((await publish(id)).stale).toContain(THEME_TAG)
    expect(await getThemeSheet('de-ch', NOW)).toBe('')
    expect((await turnOn(id)).stale).toContain(THEME_TAG)
    expect(await getThemeSheet('pl-pl', NOW)).toBe('html:root{--color-brand:light-dark(#7d1120, oklch(0.93 0.012 95))}')
    await as(marketer, (c) => turnThemeOff(c, { id }))
    expect(await getThemeSheet('de-ch', NOW)).toBe('')
  })

  it('is the only one: turning one on turns the other off', async () => {
    const [first, second] = [await theme(wine), await theme(snow, { name: 'Snow' })]
    for (const id of [first, second]) {
      await publish(id)
      await turnOn(id)
    }
    const on = (await listThemes(marketer)).filter(({ isOn }) => isOn)
    expect(on.map(({ id }) => id)).toEqual([second])
    expect(await getThemeSheet('de-ch', NOW)).toContain('#9fd6ff')
  })

  it('keeps showing what was published while somebody works on it; versions stay, and can be taken up again', async () => {
    const id = await theme(wine)
    await publish(id, 2, { note: 'Wine for winter' })
    await turnOn(id)
    await as(marketer, (c) => saveDraft(c, { id, version: 2, tokens: snow }))
    expect(await getThemeSheet('de-ch', NOW)).toContain('#7d1120')
    await publish(id, 3)
    expect(await getThemeSheet('de-ch', NOW)).not.toContain('#7d1120')
    expect(
      (await listThemeVersions(marketer, id)).map(({ number, note, authorName }) => [number, note, authorName]),
    ).toEqual([
      [2, '', 'Mara'],
      [1, 'Wine for winter', 'Mara'],
    ])
    await as(marketer, (c) => restoreVersion(c, { id, number: 1 }))
    expect((await requireTheme(marketer, id)).draft.tokens).toEqual([
      { path: 'colour.brand', type: 'color', value: '#7d1120' },
    ])
    await publish(id, 4)
    expect(await getThemeSheet('de-ch', NOW)).toContain('#7d1120')
    expect(await db.$count(designThemeVersions)).toBe(3)
  })

  it('is not published when words on it are hard to read, unless that is accepted', async () => {
    const id = await theme({ colour: { brand: { $type: 'color', $value: '#dddddd' } } })
    await expect(publish(id)).rejects.toMatchObject({
      key: 'hardToRead',
      params: { front: 'on-brand', ground: 'brand', least: 4.5, mode: 'light' },
    })
    expect((await publish(id, 2, { accepted: true })).value).toEqual({ number: 1 })
  })

  it('is saved by one at a time, whole or not at all', async () => {
    const id = await theme(wine)
    await expect(as(marketer, (c) => saveDraft(c, { id, version: 1, tokens: snow }))).rejects.toMatchObject({
      key: 'editConflict',
      params: { by: 'Mara' },
    })
    const faulty = {
      colour: { brand: { $type: 'color', $value: 'url(x)' }, ink: { $type: 'color', $value: '#111111' } },
    }
    await expect(as(marketer, (c) => saveDraft(c, { id, version: 2, tokens: faulty }))).rejects.toMatchObject({
      key: 'tokensFaulty',
      fields: { 'colour.brand': ['notAColour'] },
    })
    expect((await requireTheme(marketer, id)).draft.tokens).toHaveLength(1)
  })

  it('is deleted only when nobody sees it', async () => {
    const id = await theme(wine)
    await publish(id)
    await turnOn(id)
    await expect(as(marketer, (c) => deleteTheme(c, { id }))).rejects.toMatchObject({ key: 'themeIsOn' })
    await as(marketer, (c) => turnThemeOff(c, { id }))
    await as(marketer, (c) => deleteTheme(c, { id }))
    expect(await listThemes(marketer)).toEqual([])
  })
})

describe("a campaign's theme", () => {
  it('lies over the brand from its start to its end, in its storefronts only, and its pages are told of both', async () => {
    const brand = await theme(wine)
    const campaign = await theme(snow, {
      name: 'Snow',
      kind: 'campaign',
      storefronts: ['de-ch'],
      startsAt: day(1),
      endsAt: day(2),
    })
    for (const id of [brand, campaign]) {
      await publish(id)
      await turnOn(id)
    }
    const sheet = (storefront: string, n: number) => getThemeSheet(storefront, day(n))
    expect(await sheet('de-ch', 0.9)).not.toContain('#9fd6ff')
    expect(await sheet('de-ch', 1)).toMatch(/#7d1120.*#9fd6ff/)
    expect(await sheet('de-de', 1)).not.toContain('#9fd6ff')
    expect(await sheet('de-ch', 2)).not.toContain('#9fd6ff')
    const elsewhere = async (n: number) => {
      const tokens = await getActiveTheme('de-ch', day(n))
      return [mailTheme(tokens).signal, printTheme(tokens).signal]
    }
    expect(await elsewhere(1)).toEqual(['#9fd6ff', '#9fd6ff'])
    for (const n of [0.999, 2]) expect(await elsewhere(n)).not.toContain('#9fd6ff')
    const told = await db.select().from(jobs).where(eq(jobs.name, 'design.turnTheme'))
    expect(told.map(({ runAt }) => runAt)).toEqual([day(1), day(2)])
    const found = await requireTheme(marketer, campaign)
    expect([0, 1, 2].map((n) => standingOf(found, day(n)))).toEqual(['waiting', 'on', 'over'])
    await designTasks[0]?.handle({ id: campaign }, 'job_1')
  })

  it('is moved to another time with its pages told of it', async () => {
    const id = await theme(snow, { kind: 'campaign', startsAt: day(1), endsAt: day(2) })
    await publish(id)
    await turnOn(id)
    const { stale } = await as(marketer, (c) => planTheme(c, { id, name: 'Snow', startsAt: day(-1), endsAt: day(3) }))
    expect(stale).toContain(THEME_TAG)
    expect(await getThemeSheet('en-ch', NOW)).toContain('#9fd6ff')
    await expect(
      as(marketer, (c) => planTheme(c, { id, name: 'Snow', startsAt: day(3), endsAt: day(1) })),
    ).rejects.toThrow()
  })
})

it('marketers change how the shop looks; editors and shoppers neither change nor see it', async () => {
  const id = await theme(wine)
  for (const actor of [editor, { kind: 'guest', id: 'guest', permissions: ['shop.buy'] } as Actor]) {
    await expect(listThemes(actor)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(requireTheme(actor, id)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(listThemeVersions(actor, id)).rejects.toMatchObject({ code: 'forbidden' })
    const refused: ((c: Context) => Promise<unknown>)[] = [
      (c: Context) => createTheme(c, { name: 'X', kind: 'brand' }),
      (c: Context) => saveDraft(c, { id, version: 2, tokens: {} }),
      (c: Context) => publishTheme(c, { id, version: 2 }),
      (c: Context) => turnThemeOn(c, { id }),
      (c: Context) => turnThemeOff(c, { id }),
      (c: Context) => planTheme(c, { id, name: 'X' }),
      (c: Context) => restoreVersion(c, { id, number: 1 }),
      (c: Context) => deleteTheme(c, { id }),
    ]
    for (const command of refused) await expect(as(actor, command)).rejects.toMatchObject({ code: 'forbidden' })
  }
  expect(await listThemes(system)).toHaveLength(1)
})
