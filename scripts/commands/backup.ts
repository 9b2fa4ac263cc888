import { backup } from '@/db/backup/backup'
import { defineCommand, UsageError } from '../command-line/command'
import { bytes, pathOf } from '../command-line/files'

export default defineCommand({
  about: 'Pack the database, the assets and the secret into one file, while the shop runs',
  usage: 'FILE',
  details:
    'FILE becomes a .tar.gz that only you can read. It holds secrets and personal data: keep it in a safe place.',
  async run({ positionals: [file] }) {
    if (!file) throw new UsageError('Where to? Give the path of the file to write: backup concerto.tar.gz')
    try {
      const { size } = await backup(pathOf(file), new Date())
      console.log(`Backed up to ${pathOf(file)}, ${bytes(size)}`)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new UsageError(`${pathOf(file)} is there already.`)
      throw error
    }
  },
})
