/** npm run concerto -- COMMAND: reads the line, runs scripts/commands/COMMAND.ts, and answers with an honest exit code. */
import { parseArgs } from 'node:util'
import type { Engine } from '@/db/engine'
import { closeRedis } from '@/db/redis'
import { onStale } from '@/lib/events/stale'
import { readEnvironment } from '@/lib/kernel/environment'
import { isDomainError } from '@/lib/kernel/errors'
import { expireTags } from '@/lib/serving/expire'
import { type Command, UsageError } from './command-line/command'
import { manual, overview } from './command-line/help'

// Each is loaded when it is wanted, with the packages that it needs.
const commands: Record<string, () => Promise<{ default: Command }>> = {
  setup: () => import('./commands/setup'),
  migrate: () => import('./commands/migrate'),
  backup: () => import('./commands/backup'),
  restore: () => import('./commands/restore'),
  import: () => import('./commands/import'),
  export: () => import('./commands/export'),
  generate: () => import('./commands/generate'),
  configurator: () => import('./commands/configurator'),
  experiments: () => import('./commands/experiments'),
  staff: () => import('./commands/staff'),
}

/** 0: done. 1: it failed. 2: it was asked wrongly. */
async function main([name = 'help', ...rest]: string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) return help(rest[0])
  const command = await find(name)
  if (rest.includes('--help') || rest.includes('-h')) return help(name)
  readEnvironment()
  // What a command changes here is expired in the servers that run beside it.
  onStale(expireTags)
  await command.run(parse(command, rest))
  return 0
}

async function help(name: string | undefined): Promise<number> {
  if (name) {
    console.log(manual(name, await find(name)))
    return 0
  }
  const all = Object.entries(commands).map(async ([each, load]) => [each, (await load()).default] as [string, Command])
  console.log(overview(await Promise.all(all)))
  return 0
}

async function find(name: string): Promise<Command> {
  const load = Object.hasOwn(commands, name) && commands[name]
  if (!load)
    throw new UsageError(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}, help.`)
  return (await load()).default
}

function parse(command: Command, args: string[]) {
  try {
    return parseArgs({ args, options: command.options ?? {}, allowPositionals: true, strict: true }) as never
  } catch (error) {
    // Node adds how to escape a dash, which nobody here asked for.
    throw new UsageError((error as Error).message.split('. To specify')[0])
  }
}

async function explain(error: unknown): Promise<string> {
  if (isDomainError(error)) {
    const { sentence } = await import('@/app/_messages/words')
    const fields = Object.entries(error.fields).map(([field, keys]) => `${field}: ${keys.join(', ')}`)
    return [`Refused: ${sentence('en', error.key, error.params)}`, ...fields].join('  ')
  }
  if (error instanceof UsageError) return error.message
  const { message = String(error), stack = message } = error as Error
  if (process.env.DEBUG) return stack
  // Ours are plain Errors with a sentence that says what to do; the others are bugs or an environment that we do not know.
  return Object.getPrototypeOf(error) === Error.prototype ? message : `${message}\n(DEBUG=1 shows where.)`
}

process.env.LOG_LEVEL ??= 'warn'
try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(`✗ ${await explain(error)}`)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
await closeRedis()
await (globalThis as { __concertoEngine?: Engine }).__concertoEngine?.close()
