import { expect, it } from 'vitest'
import { db } from '@/db'
import { designShareLinks } from '@/db/schema/design'
import { type Context, transact } from '@/lib/events/transact'
import { permissionsOf } from '@/lib/identity/role'
import type { Actor } from '@/lib/kernel/actor'
import { DAY } from '@/lib/kernel/time'
import { createPatternLink, revokePatternLink } from './pattern-link-commands'
import { isPatternLink, listPatternLinks } from './pattern-link-queries'

const marketer: Actor = { kind: 'staff', id: 'acct_m', permissions: permissionsOf(['marketer']) }
const editor: Actor = { kind: 'staff', id: 'acct_e', permissions: permissionsOf(['editor']) }
const now = new Date('2026-11-22T10:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * DAY)
const as = <T>(actor: Actor, command: (context: Context) => Promise<T>) => transact(actor, command, { now })

it('a link opens the patterns until it expires or is taken back, and only whoever has it knows it', async () => {
  const { value } = await as(marketer, (c) => createPatternLink(c, { name: 'Studio North', days: 7 }))
  expect(await isPatternLink(value.token, now)).toBe(true)
  expect(await isPatternLink(value.token, later(7))).toBe(false)
  expect(await isPatternLink(`${value.token}x`, now)).toBe(false)
  expect(JSON.stringify(await db.select().from(designShareLinks))).not.toContain(value.token)
  await as(marketer, (c) => revokePatternLink(c, { id: value.id }))
  expect(await isPatternLink(value.token, now)).toBe(false)
  expect(await listPatternLinks(marketer, now)).toMatchObject([{ name: 'Studio North', isOpen: false }])
  await expect(as(marketer, (c) => revokePatternLink(c, { id: value.id }))).rejects.toMatchObject({ code: 'not_found' })
})

it('who may not change the look neither makes, takes back nor sees links', async () => {
  const { value } = await as(marketer, (c) => createPatternLink(c, { name: 'Studio' }))
  await expect(as(editor, (c) => createPatternLink(c, { name: 'X' }))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(as(editor, (c) => revokePatternLink(c, value))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(listPatternLinks(editor, now)).rejects.toMatchObject({ code: 'forbidden' })
})
