import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from './command'

/** A path as the person typed it: npm runs us at the root, whatever folder they are in. */
export const pathOf = (given: string) => resolve(process.env.INIT_CWD ?? process.cwd(), given)

/** The path of a file that is there. */
export function existingFile(given: string | undefined, what = 'FILE'): string {
  if (!given) throw new UsageError(`Which file? Give its path as ${what}.`)
  const path = pathOf(given)
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`There is no file ${path}.`)
  return path
}

/** The path of a folder that is there. */
export function existingFolder(given: string | undefined): string {
  if (!given) throw new UsageError('Which folder? Give its path as FOLDER.')
  const path = pathOf(given)
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`There is no folder ${path}.`)
  return path
}

/** 1536 -> "1.5 kB" */
export function bytes(count: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const power = Math.min(units.length - 1, count ? Math.floor(Math.log(count) / Math.log(1000)) : 0)
  return `${(count / 1000 ** power).toFixed(power ? 1 : 0)} ${units[power]}`
}
