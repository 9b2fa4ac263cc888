import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq, gt, sql } from 'drizzle-orm'
import { alias as pgAlias } from 'drizzle-orm/pg-core'
import { alias as liteAlias } from 'drizzle-orm/sqlite-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { boolean, id, integer, json, table, text, timestamp } from '@/db/columns'
import { dialect } from '@/db/dialect'
import { direct } from '@/db/direct'
import { openPostgres } from '@/db/postgres'
import { openSqlite } from '@/db/sqlite'

const goods = table('goods', {
  id: id(),
  name: json<{ en: string }>().notNull(),
  isSold: boolean().notNull(),
  pieces: integer(),
  note: text(),
  seenAt: timestamp().notNull(),
})

const isPostgres = dialect === 'postgres'
const open = () =>
  isPostgres
    ? openPostgres(process.env.DATABASE_URL!)
    : openSqlite(join(mkdtempSync(join(tmpdir(), 'concerto-direct-')), 'test.db'))
const columns = isPostgres
  ? 'name jsonb, is_sold boolean, pieces integer, note text, seen_at timestamptz(3)'
  : 'name text, is_sold integer, pieces integer, note text, seen_at integer'

const shelf = async () => {
  const engine = open()
  onTestFinished(() => engine.close())
  await engine.rows('drop table if exists goods')
  await engine.rows(`create table goods (id text primary key, ${columns})`)
  const run = (built: { prepare(): unknown }) => direct(engine.perform.bind(engine), built.prepare())
  return { ...engine, run }
}
const alias = (isPostgres ? pgAlias : liteAlias) as typeof liteAlias
const given = (name: string) => sql.placeholder(name)
const lamp = { id: 'lamp', name: { en: 'Lamp' }, isSold: true, pieces: null, seenAt: new Date(86_400_000) }

describe('a statement that is run without the session of the builder', () => {
  it('writes and reads every kind of column as the builder does', async () => {
    const { db, run } = await shelf()
    const keep = run(
      db.insert(goods).values({
        id: given('id'),
        name: given('name'),
        isSold: given('isSold'),
        pieces: given('pieces'),
        seenAt: given('seenAt'),
      }) as never,
    )
    await keep(lamp)
    const after = gt(goods.seenAt, sql.param(given('since'), goods.seenAt))
    const wanted = db
      .select()
      .from(goods)
      .where(and(eq(goods.isSold, true), after))
    const found = await run(wanted as never)({ since: new Date(0) })
    expect(found).toEqual([{ ...lamp, note: null }])
    expect(found).toEqual(await db.select().from(goods))
  })

  it('reads expressions, aliases and nested selections', async () => {
    const { db, run } = await shelf()
    await db.insert(goods).values(lamp)
    const shown = { twice: sql`2 * 21`.mapWith(String), alias: sql<number>`7`.as('seven'), of: { name: goods.name } }
    const built = db.select(shown).from(goods)
    expect(await run(built as never)({})).toEqual(await built)
  })

  it('says what a change has returned, also when it has to wait for a transaction', async () => {
    const { db, run, transaction } = await shelf()
    await db.insert(goods).values(lamp)
    const take = run(
      db
        .update(goods)
        .set({ pieces: sql`coalesce(${goods.pieces}, 0) + 1` })
        .where(eq(goods.id, given('id')))
        .returning({ pieces: goods.pieces }) as never,
    )
    const first = transaction(() => take({ id: 'lamp' }))
    const second = take({ id: 'lamp' })
    // Which of them is the first is up to the engine; neither forgets the other.
    const both = (await Promise.all([first, second])) as { pieces: number }[][]
    expect(both.flatMap((rows) => rows.map(({ pieces }) => pieces)).sort()).toEqual([1, 2])
  })

  it.runIf(isPostgres)('goes on without names behind a pooler that does not keep them', async () => {
    const { db, run, rows } = await shelf()
    await db.insert(goods).values(lamp)
    const find = run(
      db
        .select({ id: goods.id })
        .from(goods)
        .where(eq(goods.id, given('id'))) as never,
    )
    expect(await find({ id: 'lamp' })).toEqual([{ id: 'lamp' }])
    await rows('deallocate all')
    expect(await find({ id: 'lamp' })).toEqual([{ id: 'lamp' }])
    expect(await find({ id: 'none' })).toEqual([])
  })

  it('knows a joined row that is missing from one that is empty', async () => {
    const { db, run } = await shelf()
    await db.insert(goods).values(lamp)
    const other = alias(goods, 'other')
    const built = db.select({ id: goods.id, other: { id: other.id, pieces: other.pieces } }).from(goods)
    const joined = built.leftJoin(other, eq(other.id, given('other')))
    expect(await run(joined as never)({ other: 'none' })).toEqual([{ id: 'lamp', other: null }])
    const found = [{ id: 'lamp', other: { id: 'lamp', pieces: null } }]
    expect(await run(joined as never)({ other: 'lamp' })).toEqual(found)
  })

  it('fails as the builder fails: the cause within', async () => {
    const { db, run } = await shelf()
    const keep = run(db.insert(goods).values({ ...lamp, id: given('id') }) as never)
    await keep({ id: 'one' })
    await expect(keep({ id: 'one' })).rejects.toMatchObject({
      cause: { code: isPostgres ? '23505' : 'SQLITE_CONSTRAINT_PRIMARYKEY' },
    })
    await expect(keep({})).rejects.toThrow()
  })
})
