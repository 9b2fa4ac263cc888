import { engine, migrationsFolder } from '@/db'
import { defineCommand } from '../command-line/command'

export default defineCommand({
  about: 'Create and migrate the database, and fill it with the demo company when it is empty (SEED=none: do not)',
  details: 'npm start does this by itself. It can be repeated: what is there stays as it is.',
  async run() {
    await engine.migrate(migrationsFolder())
  },
})
