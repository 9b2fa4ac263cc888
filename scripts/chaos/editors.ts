import { join } from 'node:path'
import Database from 'better-sqlite3'
import { hashOfKey } from '@/lib/identity/api-key-queries'
import { copyShop } from './shop'
import { startVictim } from './victim'

export type EditorsResult = { rounds: number; exact: number; told: number }

const KEY = 'ck_chaos-of-two-editors'

/** Two editors who have read the same product save it at the same moment: one is taken, the other sees what changed. */
export async function twoEditors(shop: { folder: string }, rounds: number): Promise<EditorsResult> {
  const folder = copyShop(shop.folder, 'editors')
  const base = new Database(join(folder, 'concerto.db'))
  base
    .prepare(
      `insert into api_keys (id, name, prefix, key_hash, scopes, created_by, created_at)
       values ('key_chaos', 'Editors', 'ck_chaos', ?, '["catalog.read","catalog.write"]', 'chaos', ?)`,
    )
    .run(hashOfKey(KEY), Date.now())
  base.close()
  const victim = await startVictim(folder, 'http://127.0.0.1:9')
  const address = `${victim.url}/api/v1/admin/products/prod_0`
  const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' }
  const read = async () => {
    const answer = await fetch(address, { headers })
    return { etag: answer.headers.get('etag') ?? '', product: (await answer.json()).data as { brand: string | null } }
  }
  const save = async (etag: string, brand: string) => {
    const body = JSON.stringify({ brand })
    const answer = await fetch(address, { method: 'PATCH', headers: { ...headers, 'if-match': etag }, body })
    return { brand, status: answer.status, said: (await answer.json()) as { error?: { fields?: object } } }
  }
  const result: EditorsResult = { rounds, exact: 0, told: 0 }
  for (let round = 0; round < rounds; round++) {
    const { etag } = await read()
    const saved = await Promise.all([save(etag, `Left ${round}`), save(etag, `Right ${round}`)])
    const [taken, ...more] = saved.filter(({ status }) => status === 200)
    const refused = saved.find(({ status }) => status === 412)
    const { product } = await read()
    if (taken && !more.length && product.brand === taken.brand) result.exact++
    if (refused && 'brand' in (refused.said.error?.fields ?? {})) result.told++
  }
  await victim.stop()
  return result
}
