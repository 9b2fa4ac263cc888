import { readdir, stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { sentence } from '@/app/_messages/words'
import { db } from '@/db'
import { assets } from '@/db/schema/assets'
import { storeAsset } from '@/lib/assets/asset-commands'
import { requireFolders } from '@/lib/assets/folder-commands'
import { prepareFile } from '@/lib/assets/prepare-file'
import { transact } from '@/lib/events/transact'
import { system } from '@/lib/kernel/actor'
import { isDomainError } from '@/lib/kernel/errors'
import { progressBar } from './progress'

/**
 * Takes a folder with all that lies in it into the library, its folders too. Each file goes the way of an upload: what is
 * refused there is refused here, and told with its reason. A second run changes nothing.
 */
export async function importAssetFolder(folder: string): Promise<void> {
  const files = await filesIn(folder)
  const before = await db.$count(assets)
  const refused: string[] = []
  const progress = progressBar(files.length, 'files')
  for (const [at, path] of files.entries()) {
    const name = relative(folder, path)
    try {
      await take(path, dirname(name))
    } catch (error) {
      if (!isDomainError(error)) throw error
      refused.push(`${name}: ${sentence('en', error.key, error.params)}`)
    }
    progress.at(at + 1, at + 1)
  }
  progress.end()
  const added = (await db.$count(assets)) - before
  for (const line of refused) console.log(`  ${line}`)
  console.log(`${added} new, ${files.length - added - refused.length} already there, ${refused.length} refused`)
}

async function take(path: string, place: string): Promise<void> {
  const fileName = path.split('/').at(-1) ?? path
  const ready = await prepareFile({ actor: system }, { path, fileName })
  await transact(system, async (context) => {
    const folderId = place === '.' ? null : await requireFolders(context, place)
    await storeAsset(context, { path, fileName, folderId }, ready)
  })
}

/** Hidden files and links are left out: a link may lead anywhere. */
async function filesIn(folder: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await filesIn(path)))
    else if (entry.isFile() && (await stat(path)).size > 0) found.push(path)
  }
  return found
}
