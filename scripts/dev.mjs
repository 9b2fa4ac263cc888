// npm run dev: the same server, with Next in development mode. Pages reload by themselves; server.ts needs a restart.
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { requireInstalled } from './install.mjs'
import { announce, setup } from './setup.mjs'
import { root } from './terminal.mjs'

requireInstalled()
process.env.NODE_ENV = 'development'
process.env.NEXT_TELEMETRY_DISABLED ??= '1'
process.chdir(root)
await bundle()
const first = await setup()
process.argv.push('--dev')
process.setSourceMapsEnabled(true)
await import(join(root, 'dist/server.mjs'))
await announce(first)
