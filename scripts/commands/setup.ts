import { eq } from 'drizzle-orm'
import { db, engine, migrationsFolder } from '@/db'
import { products } from '@/db/schema/catalog'
import { contentPages } from '@/db/schema/content'
import { ensureAdmin } from '@/lib/identity/first-admin-commands'
import { system } from '@/lib/kernel/actor'
import { readEnvironment } from '@/lib/kernel/environment'
import { defineCommand } from '../command-line/command'

export default defineCommand({
  about: 'Create and migrate the database, make the first administrator, and lay the demo company (unless SEED=none)',
  details: 'npm start does this by itself. It can be repeated: what is there stays as it is.',
  async run() {
    await engine.migrate(migrationsFolder())
    // Of servers that start at once with an empty database, one fills it.
    await engine.alone(fill)
  },
})

async function fill() {
  tell(await ensureAdmin(system))
  const isNew = !(await db.$count(products))
  const hasPages = await db.$count(contentPages, eq(contentPages.key, 'home'))
  if (!isNew && hasPages) return
  // Loaded only for the first start: the others are to be quick.
  const { layDemo, layFirstPages } = await import('@/lib/connectors/demo-commands')
  if (isNew && readEnvironment().SEED === 'demo')
    await layDemo(system, 'db/seed/pictures', (what) => console.log(`  ${what}`))
  await layFirstPages(system)
}

/** npm start shows it at the end, below the addresses; called by itself, it is shown here. */
function tell(admin: { email: string; password?: string } | undefined) {
  if (!admin) return
  if (process.send) process.send({ admin })
  else console.log(`Administrator ${admin.email}, password ${admin.password ?? 'as in ADMIN_PASSWORD'}`)
}
