import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyShop, workshop } from './shop'
import { startVictim } from './victim'

/** Several processes begin with one database that is not there yet. How many of them failed. */
export async function startTogether(rounds: number, processes: number): Promise<number> {
  let failed = 0
  for (let round = 0; round < rounds; round++) {
    const folder = mkdtempSync(join(workshop, 'fresh-'))
    const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '', SEED: 'none', LOG_LEVEL: 'error' }
    const started = Array.from({ length: processes }, () =>
      spawn(process.execPath, [join('dist', 'concerto.mjs'), 'setup'], { env, stdio: 'ignore' }),
    )
    const ends = await Promise.all(started.map(async (child) => (await once(child, 'exit'))[0]))
    failed += ends.filter((code) => code !== 0).length
    rmSync(folder, { recursive: true, force: true })
  }
  return failed
}

/** Kills a server alone, not its group, at different moments of its start. How many of its children live on. */
export async function killParents(shop: { folder: string }, rounds: number): Promise<number> {
  let left = 0
  for (let round = 0; round < rounds; round++) {
    const folder = copyShop(shop.folder, `parent-${round}`)
    const victim = await startVictim(folder, 'http://127.0.0.1:9')
    await new Promise((done) => setTimeout(done, round * 300))
    const children = childrenOf(victim.pid)
    process.kill(victim.pid, 'SIGKILL')
    for (let tries = 0; tries < 100 && children.some(isAlive); tries++)
      await new Promise((done) => setTimeout(done, 100))
    left += children.filter(isAlive).length
    await victim.kill()
  }
  return left
}

function childrenOf(pid: number): number[] {
  try {
    return execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
      .split('\n')
      .map(Number)
      .filter(Boolean)
  } catch {
    return []
  }
}

/** A process that has ended but was not asked for is no life. */
function isAlive(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return !/^\d+ \(.*\) [ZX]/.test(stat)
  } catch {
    return false
  }
}
