// npm start: the shop, from a fresh clone on. Installs, builds, creates and fills the database as needed, then serves.
import { join } from 'node:path'
import { build, isUpToDate } from './build.mjs'
import { install } from './install.mjs'
import { announce, setup } from './setup.mjs'
import { root, say } from './terminal.mjs'

process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED ??= '1'
process.chdir(root)
endWithNpm()
await install()

let first
if (isUpToDate()) first = await setup()
else {
  const { bundle } = await import('./bundle.mjs')
  await bundle()
  // The database is filled while Next builds; neither needs the other.
  ;[first] = await Promise.all([setup(), build({ bundled: true, quiet: true })])
}

say('Starting the server …')
process.setSourceMapsEnabled(true)
await import(join(root, 'dist/server.mjs'))
await announce(first)

/** npm hands a signal to the shell that it runs us in, which ends without telling us: so we look whether it is there. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 500).unref()
}
