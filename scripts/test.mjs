// npm test: everything, on a fresh clone too. Installs what it needs, then format, types, walls, dead code, tests on both
// engines, the build, and the journeys in a real browser. Its last line is `N passed, N failed`.
import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install } from './install.mjs'
import { freePort, freshDatabase, postgresFolder, startPostgres } from './postgres.mjs'
import { conclude, countOf, gates, runSteps, unitTests } from './steps.mjs'
import { bin, root, run, say, yellow } from './terminal.mjs'

const { DATABASE_URL } = process.env
const chromium = () => ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
const redis = () => existsSync('/usr/bin/redis-server')

await install()
await installTools()
process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))

// Where content and design are made takes as long as all the rest.
const studio = ['designer', 'editor']
const others = readdirSync(join(root, 'e2e'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !studio.includes(entry.name))
  .map(({ name }) => name)

const results = await runSteps(gates, { lanes: 2 })
results.push(...(await runSteps([{ ...unitTests('tests on SQLite'), shows: true }])))

const server = DATABASE_URL || (postgresFolder() && (await startPostgres().catch(cannotStart)))
if (!redis()) say(yellow('– tests with Redis left out: there is no redis-server here'))
if (server) {
  const again = unitTests('tests on PostgreSQL', { TEST_DATABASE_URL: server }, ['--project=database'])
  results.push(...(await runSteps([{ ...again, shows: true }])))
} else if (!postgresFolder()) {
  const note = 'left out: there is no PostgreSQL here; install it or set DATABASE_URL'
  say(yellow(`– tests on PostgreSQL ${note}`))
  results.push({ name: 'tests on PostgreSQL', ok: true, passed: 0, failed: 0, skipped: 0, note })
}

const [build] = await runSteps([{ name: 'build', args: [join(root, 'scripts/build.mjs'), '--if-changed'] }])
results.push(build)
if (build.ok) {
  // A browser waits more than it works, so two shops are visited at once, each by its own people.
  const steps = [await journeys('shop', ...others), await journeys('studio', ...studio)]
  results.push(...(await runSteps(steps, { lanes: 2 })))
  for (const step of steps) await step.end?.()
}
conclude(results)
// The private PostgreSQL goes with this process.
process.exit()

function cannotStart(error) {
  console.error(error.message)
  results.push({ name: 'start PostgreSQL', ok: false, passed: 0, failed: 1, skipped: 0, took: '' })
}

/** These journeys start their own server on a fresh, seeded shop (e2e/playwright.config.ts). */
async function journeys(where, ...folders) {
  const id = `${process.pid}_${where}`
  const own = DATABASE_URL && (await freshDatabase(DATABASE_URL, `concerto_journeys_${id}`))
  const report = join(tmpdir(), `concerto-journeys-${id}.json`)
  const asked = ['test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json', `--output=test-results/${where}`]
  return {
    name: `journeys in the ${where} on ${DATABASE_URL ? 'PostgreSQL' : 'SQLite'}`,
    shows: true,
    args: [bin('@playwright/test/cli.js'), ...asked, ...folders.map((folder) => `e2e/${folder}/`)],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, E2E_PORT: String(await freePort()), ...own?.env },
    end: own?.drop,
    count: () =>
      countOf(report, ({ stats, errors }) => ({
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected || errors.length,
        skipped: stats.skipped,
      })),
  }
}

/** A browser, a PostgreSQL and a Redis, from Debian where we may install; a browser from Playwright elsewhere. */
async function installTools() {
  const wanted = [
    !chromium() && 'chromium',
    !DATABASE_URL && !postgresFolder() && 'postgresql',
    !redis() && 'redis-server',
  ].filter(Boolean)
  if (!wanted.length) return
  const debian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  if (debian) {
    say(`Installing ${wanted.join(', ')} from Debian …`)
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    const update = await run('apt-get', ['-qq', 'update'], { env })
    const { code, output } = await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...wanted], {
      env,
    })
    if (code) console.error(`${update.output}${output}`)
    else say(`Installed ${wanted.join(', ')}`)
  }
  if (!chromium()) {
    say('Fetching a browser for Playwright …')
    await run(process.execPath, [bin('@playwright/test/cli.js'), 'install', 'chromium'], { show: true })
  }
}
