import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { openSqlite } from '@/db/sqlite'
import { commitTogether } from './commit-together'

function connection() {
  const said: string[] = []
  const fake = {
    inTransaction: false,
    exec(sql: string) {
      said.push(sql)
      if (sql.startsWith('begin')) fake.inTransaction = true
      if (sql === 'commit' || sql === 'rollback') fake.inTransaction = false
    },
  }
  let last: Promise<unknown> = Promise.resolve()
  const exclusive = (work: () => Promise<void>) => {
    const next = last.then(work)
    last = next
    return next
  }
  return { said, fake, run: commitTogether(fake, exclusive) }
}

it('commits what waits at the same time once, and answers nobody before', async () => {
  const { said, run } = connection()
  const answered: number[] = []
  await Promise.all(
    [1, 2, 3].map((n) =>
      run(async () => said.push(`work ${n}`)).then(() => {
        answered.push(n)
        expect(said.at(-1)).toBe('commit')
      }),
    ),
  )
  expect(answered).toEqual([1, 2, 3])
  expect(said.filter((each) => each === 'commit')).toHaveLength(1)
})

it('lets each see only its own request', async () => {
  const request = new AsyncLocalStorage<string>()
  const { run } = connection()
  const seen = await Promise.all(
    ['a', 'b', 'c'].map((name) =>
      request.run(name, () =>
        run(async () => {
          await Promise.resolve()
          return request.getStore()
        }),
      ),
    ),
  )
  expect(seen).toEqual(['a', 'b', 'c'])
})

it('answers all with the error when the commit fails', async () => {
  const { fake, run } = connection()
  const exec = fake.exec
  fake.exec = (sql) => {
    exec(sql)
    if (sql !== 'commit') return
    fake.inTransaction = true
    throw new Error('disk full')
  }
  const ends = await Promise.allSettled([run(async () => 1), run(async () => 2)])
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(fake.inTransaction).toBe(false)
})

it('takes back only what failed, whoever of the neighbours it was', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'concerto-together-')), 'test.db')
  new Database(file).exec('create table t (id integer primary key)').close()
  const engine = openSqlite(file)
  const add = (id: number, fails: boolean) =>
    engine.transaction(async () => {
      await engine.rows('insert into t values (?)', [id])
      if (fails) throw new Error(`no ${id}`)
    })
  const wishes = Array.from({ length: 80 }, (_, n) => ({ id: n, fails: n % 3 === 0 }))
  const ends = await Promise.allSettled(wishes.map(({ id, fails }) => add(id, fails)))
  expect(ends.map(({ status }) => status === 'rejected')).toEqual(wishes.map(({ fails }) => fails))
  const rows = await engine.rows<{ id: number }>('select id from t order by id')
  expect(rows.map(({ id }) => id)).toEqual(wishes.filter(({ fails }) => !fails).map(({ id }) => id))
  await engine.close()
})
