import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { storePicture } from '@/lib/assets/asset-commands'
import { preparePicture } from '@/lib/assets/prepare-file'
import { transact } from '@/lib/events/transact'
import type { Actor } from '@/lib/kernel/actor'
import type { Localized } from '@/lib/kernel/locale'

type Entry = { file: string; subject: string; variant: Record<string, string>; angle: string; alt: Localized }
export type DemoPicture = Entry & { assetId: string }

/** The front first, then what is turned away from the viewer. */
const ANGLES = ['main', 'front34', 'side', 'detail', 'rear34']

/** Stores every picture of the folder's manifest as an asset, in the order in which a product shows them. */
export async function layPictures(actor: Actor, folder: string): Promise<DemoPicture[]> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Entry[]
  const rank = ({ angle }: Entry) => ANGLES.indexOf(angle) + 1 || ANGLES.length + 1
  const laid: DemoPicture[] = []
  for (const entry of manifest.sort((a, b) => rank(a) - rank(b))) {
    const source = { fileName: entry.file, alt: entry.alt, path: join(folder, entry.file) }
    const ready = await preparePicture({ actor }, source)
    const { value } = await transact(actor, (context) => storePicture(context, source, ready))
    laid.push({ ...entry, assetId: value.id })
  }
  return laid
}
