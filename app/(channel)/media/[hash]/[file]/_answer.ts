import { Readable } from 'node:stream'
import type { PublicFile } from '@/lib/assets/original-queries'
import { mediaHeaders } from '@/lib/serving/media-headers'

/** `isFixed`: the address names the content itself, so it never shows anything else. */
export type Answered = { bytes: Uint8Array; type: string; etag?: string; isFixed?: boolean }

export const nothing = () => new Response('Not found', { status: 404, headers: { 'Cache-Control': 'no-store' } })

export function answerBytes(request: Request, { bytes, type, etag, isFixed = false }: Answered): Response {
  const headers = Object.fromEntries(mediaHeaders(type, etag && `"${etag}"`, isFixed))
  if (etag && request.headers.get('if-none-match') === `"${etag}"`) return new Response(null, { status: 304, headers })
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { ...headers, 'Content-Length': String(bytes.length) },
  })
}

/** A whole file or the part that is asked for (RFC 9110, one range): films are played from anywhere. */
export async function answerFile(request: Request, file: PublicFile): Promise<Response> {
  const { size, kind } = file
  const etag = `"${file.contentHash}"`
  const headers: Record<string, string> = {
    ...Object.fromEntries(mediaHeaders(file.mime, etag, false)),
    'Accept-Ranges': 'bytes',
    // A document could hold anything that a viewer runs, so it is taken home rather than opened here.
    ...(kind === 'document' && {
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
    }),
  }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  const asked = request.headers.get('if-range') === null || request.headers.get('if-range') === etag
  const range = asked ? readRange(request.headers.get('range'), size) : undefined
  if (range === 'beyond')
    return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${size}` } })
  const stream = await file.stream(range)
  if (!stream) return nothing()
  const length = range ? range.end - range.start + 1 : size
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'Content-Length': String(length),
      ...(range && { 'Content-Range': `bytes ${range.start}-${range.end}/${size}` }),
    },
  })
}

/** "bytes=0-99", "bytes=100-", "bytes=-100"; of several only the whole file. */
export function readRange(header: string | null, size: number): { start: number; end: number } | 'beyond' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (!first && !last) return undefined
  const start = first ? Number(first) : Math.max(0, size - Number(last))
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1
  return start > end || start >= size ? 'beyond' : { start, end }
}
