import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshDatabase, postgresFolder, startPostgres } from '../postgres.mjs'
import { emptyApp } from './empty-app'
import { load } from './load'
import { findPages, visitor } from './pages'
import { atLeast, figure, heading, median } from './report'
import { type Server, start } from './server'

const ROUNDS = 3
const NEXT = 'node_modules/next/dist/bin/next'
const BUILD = '.next-vercel'

/** The build for Vercel under `next start`: there the platform keeps the pages, here Next alone does. */
export default async function vercel(): Promise<void> {
  if (!postgresFolder()) return console.log('There is no PostgreSQL here: the build for Vercel cannot be measured.')
  const folder = mkdtempSync(join(tmpdir(), 'concerto-vercel-'))
  const { env: database, drop } = await freshDatabase(await startPostgres(), 'vercel')
  const env = {
    ...database,
    VERCEL: '1' as const,
    NEXT_DIST_DIR: BUILD,
    NODE_ENV: 'production' as const,
    DATA_DIR: join(folder, 'data'),
    AUTH_SECRET: 'of-a-benchmark-that-nobody-else-can-reach',
    ADMIN_PASSWORD: 'of-a-benchmark',
  }
  const servers: Server[] = []
  // Next writes down where the types of its newest build lie.
  const settings = readFileSync('tsconfig.json')
  try {
    console.log('Building for Vercel …')
    const run = (...args: string[]) =>
      execFileSync(process.execPath, args, { env: { ...process.env, ...env }, stdio: 'ignore' })
    run('dist/concerto.mjs', 'setup')
    run(NEXT, 'build')
    const ours = await start([NEXT, 'start', '-p', '{port}'], env, '/de-ch')
    servers.push(ours)
    const pages = await findPages(ours.port)
    const empty = await emptyApp(pages.map(({ html }) => html.length))
    servers.push(empty)
    heading('The build for Vercel under next start, gzip, 16 connections')
    for (const { name, path, html } of pages) {
      const headers = { 'Accept-Encoding': 'gzip', ...visitor() }
      const rate = async ({ port }: Server, of: string) =>
        (await load({ port, path: () => of, headers, connections: 16, seconds: 3 })).rps
      const rounds: { ours: number; empty: number }[] = []
      for (let round = 0; round <= ROUNDS; round++) {
        const both = { ours: await rate(ours, path), empty: await rate(empty, `/${html.length}`) }
        // The first round warms both up.
        if (round) rounds.push(both)
      }
      const ratio = median(rounds.map(({ ours: mine, empty: theirs }) => mine / theirs))
      atLeast(
        `${name} ÷ Next's static page`,
        ratio,
        0.25,
        '',
        ` (${figure(median(rounds.map((each) => each.ours)))}/s)`,
      )
    }
  } finally {
    writeFileSync('tsconfig.json', settings)
    await Promise.all(servers.map((server) => server.stop()))
    await drop()
    rmSync(folder, { recursive: true, force: true })
    rmSync(BUILD, { recursive: true, force: true })
  }
}
