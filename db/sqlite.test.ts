import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSqlite } from '@/db/sqlite'

function migrations(...steps: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'concerto-migrations-'))
  mkdirSync(join(folder, 'meta'))
  const entries = steps.map((sql, idx) => {
    writeFileSync(join(folder, `${idx}.sql`), sql)
    return { idx, version: '6', when: idx + 1, tag: String(idx), breakpoints: true }
  })
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ version: '7', dialect: 'sqlite', entries }))
  return folder
}

const start = `create table orders (id text primary key);
--> statement-breakpoint
create table lines (id text primary key, order_id text not null references orders (id) on delete cascade)`

const remake = `create table new_orders (id text primary key, note text);
--> statement-breakpoint
insert into new_orders (id) select id from orders;
--> statement-breakpoint
drop table orders;
--> statement-breakpoint
alter table new_orders rename to orders`

async function shop() {
  const engine = openSqlite(join(mkdtempSync(join(tmpdir(), 'concerto-sqlite-')), 'test.db'))
  await engine.migrate(migrations(start))
  await engine.rows("insert into orders values ('ord_1')")
  await engine.rows("insert into lines values ('line_1', 'ord_1')")
  return engine
}

describe('migrating SQLite', () => {
  it('keeps the rows that refer to a table which is made anew', async () => {
    const engine = await shop()
    await engine.migrate(migrations(start, remake))
    expect(await engine.rows('select id from lines')).toEqual([{ id: 'line_1' }])
    await engine.close()
  })

  it('says when a migration loses what others refer to', async () => {
    const engine = await shop()
    await expect(engine.migrate(migrations(start, 'delete from orders'))).rejects.toThrow(
      'a row of lines names a missing',
    )
    await engine.close()
  })

  it('watches over foreign keys again afterwards', async () => {
    const engine = await shop()
    await expect(engine.rows("insert into lines values ('line_2', 'ord_9')")).rejects.toThrow('FOREIGN KEY')
    await engine.close()
  })
})

describe('how long a commit lasts', () => {
  const pragma = async (engine: ReturnType<typeof openSqlite>) =>
    (await engine.rows<{ synchronous: number }>('pragma synchronous'))[0]?.synchronous
  const [FULL, NORMAL] = [2, 1]

  it('is for ever, but for what is done again by itself', async () => {
    const engine = await shop()
    expect(await engine.transaction(() => pragma(engine))).toBe(FULL)
    expect(await engine.transaction(() => pragma(engine), 'repeatable')).toBe(NORMAL)
    expect(await engine.transaction(() => pragma(engine))).toBe(FULL)
  })

  it('is for ever again for a single statement that follows', async () => {
    const engine = await shop()
    await engine.transaction(() => engine.rows("insert into orders values ('ord_2')"), 'repeatable')
    await engine.rows("insert into orders values ('ord_3')")
    expect(await engine.transaction(() => pragma(engine), 'lasting')).toBe(FULL)
    expect(await engine.rows('select id from orders')).toHaveLength(3)
  })
})
