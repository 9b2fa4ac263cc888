// npm run build: our own entries for Node (dist/*.mjs) and Next's build (.next). `--if-changed` skips what is up to date.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { compileEarly } from './eager-scripts.mjs'
import { install } from './install.mjs'
import { fail, node, root, say, seconds, yellow } from './terminal.mjs'

const STAMP = join(root, 'dist/.sources')
const SOURCES = ['app', 'components', 'db', 'lib', 'public', 'scripts']
const FILES = [
  'server.ts',
  'proxy.vercel.ts',
  'instrumentation.ts',
  'next.config.ts',
  'tsconfig.json',
  'package-lock.json',
]

/** Builds unless what is there was made from the same sources. Answers whether it had to. */
export async function build({ onlyIfChanged = false, bundled = false, quiet = onlyIfChanged } = {}) {
  if (onlyIfChanged && isUpToDate()) return false
  const sources = hashOfSources()
  const from = performance.now()
  say('Building; the first time takes a minute or two …')
  rmSync(STAMP, { force: true })
  if (!bundled) await bundle()
  const { code, output } = await nextBuild()
  if (code) {
    console.error(output)
    fail('The build failed; what is wrong stands above.')
  }
  compileEarly(join(root, '.next'))
  if (!quiet) console.log(output)
  writeFileSync(STAMP, sources)
  say(`Built in ${seconds(from)}`)
  return true
}

export function isUpToDate() {
  const isThere = existsSync(join(root, '.next/BUILD_ID')) && existsSync(STAMP)
  return isThere && readFileSync(STAMP, 'utf8') === hashOfSources()
}

// What Next renders while it builds reads an empty database of its own: a build depends on sources, never on data.
// Vercel has no other moment to prepare the real one than the build.
async function nextBuild() {
  if (process.env.VERCEL && !process.env.DATABASE_URL)
    say(yellow('There is no disk that lasts on Vercel: set DATABASE_URL to a PostgreSQL.'))
  const data = join(root, 'dist/build-data')
  rmSync(data, { recursive: true, force: true })
  mkdirSync(data, { recursive: true })
  const env = {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    ...(process.env.VERCEL ? {} : { DATA_DIR: data, DATABASE_URL: '' }),
  }
  try {
    const command = process.env.VERCEL && process.env.DATABASE_URL ? 'setup' : 'migrate'
    const prepared = await node('dist/concerto.mjs', [command], { env })
    if (prepared.code) return prepared
    if (command === 'setup') console.log(prepared.output)
    return await node('node_modules/next/dist/bin/next', ['build'], { env })
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

function hashOfSources() {
  const hash = createHash('sha256').update(`${process.version} ${process.env.VERCEL ?? ''}`)
  for (const file of [...SOURCES.flatMap(filesIn), ...FILES])
    if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

// Tests, pictures that the page only links to, the scripts that made them and what a bench built are not part of a build.
const NOT_OURS = ['node_modules', '.next']

function filesIn(folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return path === 'scripts/pictures' || NOT_OURS.includes(entry.name) ? [] : filesIn(path)
    return /\.test\.tsx?$/.test(path) || folder.startsWith('public') ? [] : [path]
  })
}

if (process.argv[1] === import.meta.filename) {
  await install()
  const onlyIfChanged = process.argv.includes('--if-changed')
  if (!(await build({ onlyIfChanged }))) say('The build is up to date')
}
