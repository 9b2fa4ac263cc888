// Runs named steps, a few at a time, and tells how each one went.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bin, dim, green, red, root, run, say, seconds, yellow } from './terminal.mjs'

// What has not changed is not read again; by content, since a fresh clone dates everything anew.
const cache = (tool) => join(root, 'node_modules/.cache', tool)
const walls = ['--no-progress', '--cache', cache('walls'), '--cache-strategy', 'content', ...wallsOf()]
const deadCode = ['--no-progress', '--no-config-hints', '--cache', '--cache-location', cache('dead-code')]

/** What must hold before any test is worth running. Each is one Node program of the packages. */
export const gates = [
  { name: 'format and lint', args: [bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '.'] },
  { name: 'types', args: [bin('typescript7/bin/tsc'), '--noEmit', '-p', '.'] },
  { name: 'walls', args: [bin('dependency-cruiser/bin/dependency-cruise.mjs'), ...walls] },
  { name: 'dead code', args: [bin('knip/bin/knip.js'), ...deadCode] },
]

export function unitTests(name, env = {}, extra = []) {
  const report = join(tmpdir(), `concerto-units-${process.pid}-${name.replace(/\W+/g, '-')}.json`)
  const args = [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return { name, args: [...args, ...extra], env, count: () => countOf(report, vitestCounts) }
}

/**
 * Runs the steps in order, `lanes` at a time. Answers one result for each: { name, ok, passed, failed, skipped, took }.
 * A step without a count is one check; one that `shows` prints as it goes, the others only when they fail.
 */
export async function runSteps(steps, { lanes = 1 } = {}) {
  const waiting = [...steps]
  const results = []
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await runStep(step))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}

async function runStep({ name, args, env, count, shows = false }) {
  const from = performance.now()
  say(`… ${name}`)
  const pulse = setInterval(() => say(dim(`… ${name}, for ${seconds(from)}`)), 30_000)
  const { code, output } = await run(process.execPath, args, { env, show: shows })
  clearInterval(pulse)
  const ok = code === 0
  if (!ok && !shows) console.log(output.trimEnd())
  const counts = count?.() ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
  // A runner that failed without a failed test (it could not start, a file did not load) must not look like success.
  if (!ok && !counts.failed) counts.failed = 1
  const result = { name, ok, took: seconds(from), ...counts }
  say(line(result, Boolean(count)))
  return result
}

/** Prints the table and the one line that CI reads, and sets the exit code. */
export function conclude(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  console.log()
  for (const result of results) console.log(`  ${line(result, true)}`)
  const skipped = sum('skipped')
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`)
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1
}

function line({ name, ok, took, passed, failed, skipped, note }, counted) {
  const numbers = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`].filter(Boolean)
  const mark = ok ? (note ? yellow('–') : green('✓')) : red('✗')
  const end = note ?? [counted && passed + failed + skipped > 1 && numbers.join(', '), took].filter(Boolean).join('  ')
  return `${mark} ${name}  ${dim(end)}`
}

export function countOf(file, counts) {
  try {
    return counts(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  } finally {
    rmSync(file, { force: true })
  }
}

const vitestCounts = ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) => ({
  passed: numPassedTests,
  // A file that does not load has no tests to fail.
  failed:
    numFailedTests + testResults.filter((file) => file.status === 'failed' && !file.assertionResults.length).length,
  skipped: numPendingTests + numTodoTests,
})

function wallsOf() {
  const parts = ['app', 'components', 'db', 'e2e', 'lib', 'scripts', 'server.ts', 'next.config.ts']
  return parts.filter((part) => existsSync(join(root, part)))
}
