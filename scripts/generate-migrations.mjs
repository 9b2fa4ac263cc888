// Writes the migrations of both engines from db/schema: npm run db:generate [-- --name what-changed] [--custom]
import { requireInstalled } from './install.mjs'
import { fail, node } from './terminal.mjs'

requireInstalled()
for (const url of ['', 'postgres://generate/only']) {
  const { code } = await node(
    'node_modules/drizzle-kit/bin.cjs',
    ['generate', '--config', 'db/drizzle.config.ts', ...process.argv.slice(2)],
    { show: true, env: { DATABASE_URL: url } },
  )
  if (code) fail('drizzle-kit could not write the migrations.')
}
