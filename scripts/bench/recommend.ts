import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { evaluateSessions } from '@/lib/recommendations/evaluate-sessions'
import { evaluateUsers } from '@/lib/recommendations/evaluate-users'
import { trainApart } from '@/lib/recommendations/train-apart'
import { existingFile } from '../command-line/files'

const COLUMNS = { user: ['user', 'item'], session: ['session', 'item', 'time'] } as const
const options = {
  mode: { type: 'string' },
  train: { type: 'string' },
  test: { type: 'string' },
  'mask-seen': { type: 'boolean' },
} as const

/**
 * npm run bench -- recommend --mode user|session --train FILE --test FILE [--mask-seen]: one line of JSON. Users: lists of 10 over all items, for
 * each user of the test; recall is of all that was right. Sessions: lists of 20 for each next step.
 */
export default async function recommend(args: string[]): Promise<void> {
  const { mode, train, test, 'mask-seen': masksSeen = false } = parseArgs({ args, options, strict: true }).values
  if (mode !== 'user' && mode !== 'session') throw new Error('Say --mode user or --mode session.')
  const files = [existingFile(train, '--train FILE'), existingFile(test, '--test FILE')] as const
  const figures = mode === 'user' ? await users(files, masksSeen) : await sessions(files, masksSeen)
  console.log(JSON.stringify({ mode, ...figures }))
}

type Files = readonly [train: string, test: string]

async function users([train, test]: Files, masksSeen: boolean) {
  const pairs = (await rows(train, 'user')).map(([user = '', item = '']): [string, string] => [user, item])
  const { found, seconds } = await timed(() => trainApart({ kind: 'users', pairs }))
  const tested = (await rows(test, 'user')).map(([user = '', item = '']): [string, string] => [user, item])
  return { ...evaluateUsers(found.model, tested, masksSeen), train_seconds: seconds, lambda: found.model.lambda }
}

async function sessions([train, test]: Files, masksSeen: boolean) {
  const steps = (await rows(train, 'session')).map(step)
  const { found, seconds } = await timed(() => trainApart({ kind: 'sessions', steps }))
  const tested = (await rows(test, 'session')).map(step)
  const quality = evaluateSessions(found.model, tested, masksSeen)
  return { ...quality, train_seconds: seconds, neighbourhood: found.model.neighbourhood }
}

async function timed<T>(work: () => Promise<T>): Promise<{ found: T; seconds: number }> {
  const from = performance.now()
  const found = await work()
  return { found, seconds: (performance.now() - from) / 1_000 }
}

/** A time is a number or a date. */
function step([session = '', item = '', time = '']: string[]) {
  const at = time.trim() !== '' && Number.isFinite(Number(time)) ? Number(time) : Date.parse(time)
  if (Number.isNaN(at)) throw new Error(`"${time}" is no time.`)
  return { session, item, time: at }
}

/** The wanted columns of a CSV file, by their names where its first line has them. */
async function rows(path: string, mode: keyof typeof COLUMNS): Promise<string[][]> {
  const wanted = COLUMNS[mode]
  let places: number[] | undefined
  const found: string[][] = []
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue
    const fields = fieldsOf(line)
    if (!places) {
      const names = fields.map((field) =>
        field
          .replace(/^\uFEFF/, '')
          .trim()
          .toLowerCase(),
      )
      const isHead = wanted.every((name) => names.includes(name))
      places = wanted.map((name, at) => (isHead ? names.indexOf(name) : at))
      if (isHead) continue
    }
    const row = places.map((at) => fields[at] ?? '')
    if (row.includes('')) throw new Error(`${path}: "${line.slice(0, 80)}" has not the columns ${wanted.join(',')}.`)
    found.push(row)
  }
  if (!found.length) throw new Error(`${path} holds no line of ${wanted.join(',')}.`)
  return found
}

const fieldsOf = (line: string): string[] =>
  line.includes('"')
    ? [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      )
    : line.split(',')
