import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { storePicture } from '@/lib/assets/asset-commands'
import { setRights } from '@/lib/assets/asset-rights-commands'
import { requireFolders } from '@/lib/assets/folder-commands'
import { preparePicture } from '@/lib/assets/prepare-file'
import { transact } from '@/lib/events/transact'
import type { Actor } from '@/lib/kernel/actor'
import type { Localized } from '@/lib/kernel/locale'

type Entry = { file: string; subject: string; variant: Record<string, string>; angle: string; alt: Localized }
export type DemoPicture = Entry & { assetId: string }

/** The front first, then what is turned away from the viewer. */
const ANGLES = ['main', 'front34', 'side', 'detail', 'rear34']

/** Made by the company itself, so nothing limits it. */
const ownRights = {
  licence: 'Own work, all channels',
  holder: 'Vela Motors AG',
  supplier: 'Vela Studio',
  territory: [],
  expiresAt: null,
  consents: [],
  fallbackId: null,
}

const isScooter = ({ subject }: Entry) => /^vela/.test(subject)
/** Wide pictures of the start page carry no variant and stand for no single product. */
const folderOf = (entry: Entry) =>
  isScooter(entry) ? 'Products/Scooters' : entry.angle === 'wide' ? 'Brand' : 'Products/Gear'
const tagsOf = ({ subject, variant, angle }: Entry) => [subject, angle, ...Object.values(variant)]

/** Stores every picture of the folder's manifest as an asset, in the order in which a product shows them. */
export async function layPictures(actor: Actor, folder: string): Promise<DemoPicture[]> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Entry[]
  const rank = ({ angle }: Entry) => ANGLES.indexOf(angle) + 1 || ANGLES.length + 1
  const laid: DemoPicture[] = []
  for (const entry of manifest.sort((a, b) => rank(a) - rank(b))) {
    const source = { fileName: entry.file, alt: entry.alt, path: join(folder, entry.file), tags: tagsOf(entry) }
    const ready = await preparePicture({ actor }, source)
    const { value } = await transact(actor, async (context) => {
      const folderId = await requireFolders(context, folderOf(entry))
      const asset = await storePicture(context, { ...source, folderId }, ready)
      await setRights(context, { ...ownRights, id: asset.id })
      return asset
    })
    laid.push({ ...entry, assetId: value.id })
  }
  return laid
}
