import { findPublicFile, type PublicFile } from '@/lib/assets/original-queries'
import { getRendition } from '@/lib/assets/rendition-queries'
import { getTrack } from '@/lib/assets/track-queries'
import { getConfiguredRendition } from '@/lib/configurator/configured-picture-queries'
import { type Answered, answerBytes, answerFile, nothing } from './_answer'

type Props = { params: Promise<{ hash: string; file: string }> }

const TYPES: Record<string, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }

/**
 * What assets show, by the address that stays: a picture in one of the known sizes and shapes (`640.webp`,
 * `640-4x3.avif`), another file as it is (`file.mp4`), captions (`captions-de.vtt`). And pictures that were composed, by
 * the name of what they show. While something may not be shown, its address answers what stands in for it.
 */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { hash, file } = await params
  const found = (await composed(hash, file)) ?? (await rendition(hash, file)) ?? (await track(hash, file))
  if (found) return answerBytes(request, found)
  const other: PublicFile | undefined = await findPublicFile(hash, file)
  return other ? answerFile(request, other) : nothing()
}

async function composed(hash: string, file: string): Promise<Answered | undefined> {
  const [, digits, extension = ''] = /^([1-9]\d{1,3})\.(avif|webp|jpg)$/.exec(file) ?? []
  const found = extension ? await getConfiguredRendition(hash, Number(digits), extension) : undefined
  if (!found) return undefined
  // What something was taken out of is not what its name says: it has no mark by which it could be kept.
  const { bytes, isFixed } = found
  return { bytes, type: TYPES[extension] as string, ...(isFixed && { etag: `${hash}-${file}`, isFixed }) }
}

async function rendition(hash: string, file: string): Promise<Answered | undefined> {
  const found = await getRendition(hash, file)
  if (!found) return undefined
  return { bytes: found.bytes, type: TYPES[found.format] as string, etag: `${found.hash}-${file}` }
}

async function track(hash: string, file: string): Promise<Answered | undefined> {
  const vtt = await getTrack(hash, file)
  return vtt === undefined ? undefined : { bytes: Buffer.from(vtt), type: 'text/vtt; charset=utf-8' }
}
