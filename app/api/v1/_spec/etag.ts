import { createHash } from 'node:crypto'
import { DomainError, invalid } from '@/lib/kernel/errors'

/** An answer's tag: `"7-…"` when what it shows has a version (7), which a write can hand back as `If-Match`. */
export function etagOf(data: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 22)
  const version = (data as { version?: unknown } | null)?.version
  return typeof version === 'number' ? `"${version}-${hash}"` : `W/"${hash}"`
}

/** Whether `If-None-Match` names this tag: one of a list, weak or strong, or any. */
export const isKnown = (header: string | null, etag: string) =>
  (header ?? '').split(',').some((each) => each.trim() === '*' || bare(each.trim()) === bare(etag))

const bare = (etag: string) => etag.replace(/^W\//, '')

/** The version that `If-Match` names; undefined when there is none. Throws when it is needed, or is no tag of ours. */
export function versionOf(request: Request, need: 'required' | 'optional'): number | undefined {
  const header = request.headers.get('if-match')
  if (header === null && need === 'optional') return undefined
  if (header === null) throw new DomainError('invalid', 'versionRequired', { 'If-Match': ['required'] })
  const version = /^(?:W\/)?"(\d{1,9})(?:-[\w-]*)?"$/.exec(header.trim())?.[1]
  if (!version) throw invalid('invalid', { 'If-Match': ['invalid'] })
  return Number(version)
}
