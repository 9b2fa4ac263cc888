import 'server-only'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { log } from '@/lib/kernel/log'
import type { ModelDefinition } from './definition'
import { OutOfTime } from './diagram/store'
import { type PreparedDefinition, prepareDefinition, tooEntangled } from './prepare-definition'

/** What a definition may hold up the process for that answers shoppers, in milliseconds. */
const INLINE = 60
/** Tables of more tuples are not even begun here. */
const MOST_TUPLES = 5_000
const LIMITS = { seconds: 120, heapMegabytes: 768 }

/**
 * Compiles a definition: a small one at once, any other in a process of its own that ends with it, so that this one goes on
 * answering. What takes longer or more memory than it may is refused as too entangled.
 */
export async function prepareApart(
  definition: ModelDefinition,
  entry = join(process.cwd(), 'dist', 'prepare-child.mjs'),
  limits = LIMITS,
): Promise<PreparedDefinition> {
  // On Vercel there is no such file, and a function serves one request at a time.
  const isAlone = !existsSync(/* turbopackIgnore: true */ entry)
  if (!isAlone && tuplesOf(definition) > MOST_TUPLES) return inChild(definition, entry, limits)
  try {
    return prepareDefinition(definition, performance.now() + (isAlone ? limits.seconds * 1_000 : INLINE))
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error
    return isAlone ? tooEntangled : inChild(definition, entry, limits)
  }
}

function inChild(definition: ModelDefinition, entry: string, limits: typeof LIMITS): Promise<PreparedDefinition> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${limits.heapMegabytes}`, /* turbopackIgnore: true */ entry],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        serialization: 'advanced',
        timeout: limits.seconds * 1_000,
        killSignal: 'SIGKILL',
      },
    )
    child.once('error', reject)
    child.once('spawn', () => {
      child.send(definition, (error) => error && log.warn({ error: String(error) }, 'model not sent'))
    })
    child.once('message', (prepared: PreparedDefinition) => resolve(prepared))
    child.once('exit', (code, signal) => {
      if (code !== 0) log.warn({ code, signal }, 'a model took more than it may')
      resolve(tooEntangled)
    })
  })
}

const tuplesOf = ({ rules }: ModelDefinition) =>
  rules.reduce((sum, rule) => sum + (rule.type === 'table' ? rule.tuples.length : 0), 0)
