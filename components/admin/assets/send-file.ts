import type { ChosenAsset } from '@/lib/assets/asset'
import type { UploadState } from '@/lib/assets/upload'

/** What became of a file: its asset, whether it is new, and which others look like it. */
export type SentFile = ChosenAsset & { isNew: boolean; similar: { id: string; fileName: string; hash: string }[] }

type Sending = {
  folderId?: string
  /** The asset that gets this as its file. */
  replaces?: string
  onProgress?: (share: number) => void
  onPause?: (paused: boolean) => void
  signal?: AbortSignal
}

/** A refusal with a sentence for people; without one when there is no connection. */
export class SendError extends Error {}

const PAUSES = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000]

/**
 * Sends a file in pieces. A connection that breaks off is waited for, and a file that was begun before, even before the
 * page was loaded anew, goes on where it stopped. Rejects with a sentence for people.
 */
export async function sendFile(file: File, { folderId, replaces, onProgress, onPause, signal }: Sending = {}) {
  const mark = markOf(file)
  let state: UploadState | undefined = await resumed(mark, file.size, signal)
  state ??= await ask<UploadState>('/api/uploads', {
    method: 'POST',
    json: { name: file.name, bytes: file.size, folderId },
    signal,
  })
  remember(mark, state.id)
  try {
    for (let failures = 0; state.received < file.size; ) {
      const { id, received, chunk }: UploadState = state
      try {
        const body = file.slice(received, received + chunk)
        state = await ask<UploadState>(`/api/uploads/${id}?offset=${received}`, { method: 'PUT', body, signal })
        failures = 0
        onPause?.(false)
      } catch (error) {
        if (error instanceof SendError || signal?.aborted || failures >= 40) throw error
        onPause?.(true)
        await new Promise((done) => setTimeout(done, PAUSES[Math.min(failures++, PAUSES.length - 1)]))
        state = (await resumed(mark, file.size, signal)) ?? state
      }
      onProgress?.(state.received / file.size)
    }
    return await ask<SentFile>(`/api/uploads/${state.id}/complete`, { method: 'POST', json: { replaces }, signal })
  } finally {
    // What was refused is not begun again by itself; what was only interrupted is remembered.
    if (!signal?.aborted) forget(mark)
  }
}

type Asking = { method: string; json?: object; body?: Blob; signal?: AbortSignal }

async function ask<T>(address: string, { method, json, body, signal }: Asking): Promise<T> {
  const response = await fetch(address, {
    method,
    signal,
    body: json ? JSON.stringify(json) : body,
    headers: { 'Content-Type': json ? 'application/json' : 'application/octet-stream' },
  })
  const answer = await response.json().catch(() => undefined)
  if (response.ok) return answer.data
  const { message, fields } = answer?.error ?? {}
  if (response.status >= 500 || response.status === 429) throw new Error(message ?? '')
  throw new SendError(fields?.file?.[0] ?? message ?? '')
}

async function resumed(mark: string, size: number, signal?: AbortSignal): Promise<UploadState | undefined> {
  const id = begun()[mark]
  if (!id) return undefined
  const state = await ask<UploadState>(`/api/uploads/${id}`, { method: 'GET', signal }).catch(() => undefined)
  return state?.bytes === size ? state : undefined
}

const STORE = 'concerto-uploads'
const markOf = ({ name, size, lastModified }: File) => `${name} ${size} ${lastModified}`
/** Files that were begun and not finished, by what tells them apart. */
export const begun = (): Record<string, string> => JSON.parse(localStorage.getItem(STORE) ?? '{}')
const store = (all: Record<string, string>) => localStorage.setItem(STORE, JSON.stringify(all))
const remember = (mark: string, id: string) => store({ ...begun(), [mark]: id })
const forget = (mark: string) => store(Object.fromEntries(Object.entries(begun()).filter(([each]) => each !== mark)))
