import type { Localized } from '@/lib/kernel/locale'

/** A picture, stored once by its content. `hash` is its public name. */
export type Asset = {
  id: string
  hash: string
  fileName: string
  mime: string
  width: number
  height: number
  bytes: number
  alt: Localized
  /** Average colour as #rrggbb, shown until the picture is there. */
  colour: string | null
  sourceUrl: string | null
  createdAt: Date
}

/** A picture as the shop shows it, alt text in one language. */
export type Picture = { hash: string; width: number; height: number; alt: string; colour: string | null }

/** What may be uploaded, with the ending of its file. Vector graphics may not: they can carry scripts. */
export const pictureTypes: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
}

export const mostBytes = 20 * 1024 * 1024
/** 50 megapixels: what a good camera makes, and 200 MB when decoded. */
export const mostPixels = 50_000_000
