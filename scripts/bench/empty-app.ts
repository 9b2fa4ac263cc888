import { execFileSync } from 'node:child_process'
import { type Server, start } from './server'

const FOLDER = 'scripts/bench/empty-app'

/** The reference: an empty Next app of static pages in these sizes, `/<bytes>` each. */
export async function emptyApp(sizes: number[]): Promise<Server> {
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    BENCH_SIZES: sizes.join(' '),
    NEXT_TELEMETRY_DISABLED: '1',
  }
  execFileSync(process.execPath, ['node_modules/next/dist/bin/next', 'build', FOLDER], { env, stdio: 'ignore' })
  const args = ['node_modules/next/dist/bin/next', 'start', FOLDER, '-p', '{port}']
  return start(args, {}, `/${sizes[0]}`)
}
