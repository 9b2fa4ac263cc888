import { databaseFile, engine, migrationsFolder } from '@/db'
import { defineCommand } from '../command-line/command'

export default defineCommand({
  about: 'Bring the database to the newest version of its tables',
  async run() {
    await engine.migrate(migrationsFolder())
    console.log(`Migrated: ${engine.dialect === 'sqlite' ? databaseFile() : 'the PostgreSQL of DATABASE_URL'}`)
  },
})
