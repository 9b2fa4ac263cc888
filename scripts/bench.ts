/** npm run bench [-- PART …]: what the project has promised, measured beside references of the same run. */
import { execFileSync } from 'node:child_process'

const parts: Record<string, () => Promise<{ default: () => Promise<void> }>> = {
  serving: () => import('./bench/serving'),
  orders: () => import('./bench/orders'),
  catalogue: () => import('./bench/catalogue'),
  assets: () => import('./bench/assets'),
  content: () => import('./bench/content'),
  editor: () => import('./bench/editor'),
  configurator: () => import('./bench/configurator'),
  vercel: () => import('./bench/vercel'),
}

// Measured on files that are given, it needs no shop: `recommend --mode …` prints one line of JSON and nothing else.
if (process.argv[2] === 'recommend') {
  const { default: recommend } = await import('./bench/recommend')
  await recommend(process.argv.slice(3)).catch((error: Error) => {
    console.error(error.message)
    process.exit(2)
  })
  process.exit()
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length) {
  console.error(`There is no part "${unknown[0]}". There are: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}
// Measured is what people get: the production build, made first where it is missing or old.
execFileSync(process.execPath, ['scripts/build.mjs', '--if-changed'], { stdio: 'inherit' })
for (const [name, load] of Object.entries(parts))
  if (!wanted.length || wanted.includes(name)) await (await load()).default()
