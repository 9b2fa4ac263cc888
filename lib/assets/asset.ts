import type { Localized } from '@/lib/kernel/locale'
import type { FocalPoint } from './focal-point'

export const assetKinds = ['image', 'video', 'audio', 'document', 'model'] as const
export type AssetKind = (typeof assetKinds)[number]

/** A file of the brand, stored once by its content. `hash` is its public name. */
export type Asset = {
  id: string
  hash: string
  kind: AssetKind
  fileName: string
  mime: string
  width: number
  height: number
  bytes: number
  alt: Localized
  /** Average colour as #rrggbb, shown until the picture is there. */
  colour: string | null
  focalX: number | null
  focalY: number | null
  contentHash: string
  sourceUrl: string | null
  createdAt: Date
}

/** A picture as the shop shows it, alt text in one language. */
export type Picture = {
  hash: string
  width: number
  height: number
  alt: string
  colour: string | null
  focus: FocalPoint | null
}

/** A picture as a chooser of the admin hands it on. */
export type ChosenAsset = {
  id: string
  /** What addresses call it: `mediaUrl(hash, 960)`. */
  hash: string
  kind: AssetKind
  fileName: string
  width: number
  height: number
  alt: Localized
  isDecorative: boolean
  colour: string | null
  focus: FocalPoint | null
}

/** What may be uploaded as a picture, with the ending of its file. Vector graphics may not: they can carry scripts. */
export const pictureTypes: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
}

/** What else may be uploaded. */
export const fileTypes: Record<string, { kind: AssetKind; extension: string }> = {
  ...Object.fromEntries(
    Object.entries(pictureTypes).map(([mime, extension]) => [mime, { kind: 'image', extension } as const]),
  ),
  'video/mp4': { kind: 'video', extension: 'mp4' },
  'video/webm': { kind: 'video', extension: 'webm' },
  'audio/mpeg': { kind: 'audio', extension: 'mp3' },
  'application/pdf': { kind: 'document', extension: 'pdf' },
  'model/gltf-binary': { kind: 'model', extension: 'glb' },
  'model/gltf+json': { kind: 'model', extension: 'gltf' },
}

/** How large a picture may be, in bytes. */
export const mostBytes = 20 * 1024 * 1024
/** 50 megapixels: what a good camera makes, and 200 MB when decoded. */
export const mostPixels = 50_000_000

/** How large a file of each kind may be, in bytes. */
export const mostBytesOf: Record<AssetKind, number> = {
  image: mostBytes,
  video: 500 * 1024 * 1024,
  audio: 100 * 1024 * 1024,
  document: 100 * 1024 * 1024,
  model: 100 * 1024 * 1024,
}

/** A file's name as it is kept: the last part of a path, without what cannot be seen, at most 200 signs. */
export const asFileName = (name: string) => (name.split(/[\\/]/).at(-1) ?? '').replace(/\p{C}/gu, '').trim().slice(-200)
