import { engine } from '@/db'
import { restore } from '@/db/backup/restore'
import { system } from '@/lib/kernel/actor'
import { rebuildIndex } from '@/lib/search/index-commands'
import { defineCommand } from '../command-line/command'
import { existingFile } from '../command-line/files'

export default defineCommand({
  about: 'Put the state of a backup in the place of the present one; stop the shop first',
  usage: 'FILE [--force]',
  options: {
    force: { type: 'boolean', about: 'replace a shop that is there; on SQLite it is moved aside, not deleted' },
  },
  details: `Every row and foreign key is checked before anything is replaced.
To move a shop from SQLite to PostgreSQL: back it up, set DATABASE_URL, and restore the file.`,
  async run({ positionals: [file], values: { force } }) {
    const { createdAt, dialect, tables, aside } = await restore(existingFile(file), { force, now: new Date() })
    // What can be rebuilt is not in a backup of another engine.
    if (dialect !== engine.dialect) await rebuildIndex(system)
    const rows = Object.values(tables).reduce((total, count) => total + count, 0)
    console.log(
      `Restored the state of ${createdAt}: ${rows.toLocaleString('en')} rows in ${Object.keys(tables).length} tables`,
    )
    if (aside) console.log(`What was here before is now in ${aside}`)
  },
})
