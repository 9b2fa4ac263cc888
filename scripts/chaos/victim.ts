/** The shop in a process of its own: started, killed, started again, stopped. */
import { type ChildProcess, spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../postgres.mjs'
import type { Shop, Surface } from './client'

export const secrets = { stripe: 'whsec_chaos_0123456789abcdef', test: 'chaos-test-provider-0123456789' }

const SERVER = join('dist', 'server.mjs')
const alive = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of alive) endGroup(child, 'SIGKILL')
})

export type Victim = Shop & { pid: number; kill: () => Promise<void>; stop: () => Promise<void> }

/** The built shop where there is one; a worse shop is always made of commands. */
let preferred: Surface = 'commands'
export const prefer = (surface: Surface) => {
  preferred = surface
}

export async function startVictim(folder: string, stripe: string, env: Record<string, string> = {}): Promise<Victim> {
  const surface = env.CHAOS_BREAK ? 'commands' : preferred
  const port = await freePort()
  const log = openSync(join(folder, 'log'), 'a')
  const child = spawn(
    process.execPath,
    surface === 'server' ? [SERVER] : [join('dist', 'chaos.mjs'), '--target', String(port)],
    {
      detached: true,
      stdio: ['ignore', log, log],
      env: {
        ...process.env,
        DATA_DIR: folder,
        DATABASE_URL: '',
        PORT: String(port),
        NODE_ENV: 'production',
        LOG_LEVEL: 'error',
        STRIPE_SECRET_KEY: 'sk_test_chaos',
        STRIPE_WEBHOOK_SECRET: secrets.stripe,
        STRIPE_API_BASE: stripe,
        TEST_PROVIDER_SECRET: secrets.test,
        ...env,
      },
    },
  )
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const url = `http://127.0.0.1:${port}`
  const signal = (name: NodeJS.Signals) => async () => {
    endGroup(child, name)
    await ended
    alive.delete(child)
  }
  alive.add(child)
  await ready(url, surface, child)
  return { url, surface, pid: child.pid ?? 0, kill: signal('SIGKILL'), stop: signal('SIGTERM') }
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.pid === undefined || child.exitCode !== null) return
  try {
    process.kill(-child.pid, signal)
  } catch {} // it has ended by itself
}

async function ready(url: string, surface: Surface, child: ChildProcess) {
  const address = surface === 'server' ? `${url}/api/ready` : `${url}/ready`
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error('The shop ended before it was ready; see its log.')
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('The shop did not get ready within a minute.')
}
