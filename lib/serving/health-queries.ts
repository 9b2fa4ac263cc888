import 'server-only'
import { engine } from '@/db'
import { type Actor, authorize } from '@/lib/kernel/actor'
import manifest from '@/package.json'
import { isReady } from './ready'

export type Health = {
  engine: 'sqlite' | 'postgres'
  /** The database takes writes and has every migration. */
  isReady: boolean
  version: string
  runtime: string
  /** Since when this process answers. */
  since: Date
}

/** How the shop itself is. Needs `jobs.read`. */
export async function getHealth(actor: Actor): Promise<Health> {
  authorize(actor, 'jobs.read')
  return {
    engine: engine.dialect,
    isReady: await isReady(),
    version: manifest.version,
    runtime: process.version,
    since: new Date(Date.now() - process.uptime() * 1000),
  }
}
