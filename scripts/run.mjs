// node scripts/run.mjs NAME …: bundles scripts/NAME.ts (a few milliseconds) and runs it.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'
import { requireInstalled } from './install.mjs'
import { fail, root } from './terminal.mjs'

const name = process.argv[2] ?? ''
const source = `scripts/${name}.ts`
if (!/^[a-z][a-z-]*$/.test(name) || !existsSync(join(root, source))) fail(`There is no ${source}.`)
requireInstalled()
process.chdir(root)
process.argv.splice(1, 2, join(root, source))
process.setSourceMapsEnabled(true)
const [file] = await bundle([source, 'lib/recommendations/train-worker.ts'])
await import(pathToFileURL(file).href)
