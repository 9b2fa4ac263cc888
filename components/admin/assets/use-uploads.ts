'use client'

import { useRef, useState } from 'react'
import { type SentFile, sendFile } from './send-file'

export type Upload = {
  key: string
  name: string
  share: number
  state: 'waiting' | 'sending' | 'paused' | 'working' | 'done' | 'refused' | 'stopped'
  refusal?: string
  sent?: SentFile
}

/** So many files are sent at once. */
const AT_ONCE = 2
let count = 0

/** A list of files on their way; `onDone` when all that was given has come to its end. */
export function useUploads(folderId: string | undefined, onDone: () => void) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const waiting = useRef<{ key: string; file: File }[]>([])
  const running = useRef(new Map<string, AbortController>())
  const put = (key: string, part: Partial<Upload>) =>
    setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)))

  const next = () => {
    while (running.current.size < AT_ONCE) {
      const one = waiting.current.shift()
      if (!one) break
      const stop = new AbortController()
      running.current.set(one.key, stop)
      send(one.key, one.file, stop.signal).finally(() => {
        running.current.delete(one.key)
        if (!running.current.size && !waiting.current.length) onDone()
        next()
      })
    }
  }
  const send = async (key: string, file: File, signal: AbortSignal) => {
    put(key, { state: 'sending' })
    try {
      const sent = await sendFile(file, {
        folderId,
        signal,
        onProgress: (share) => put(key, { share, state: share === 1 ? 'working' : 'sending' }),
        onPause: (paused) => put(key, { state: paused ? 'paused' : 'sending' }),
      })
      put(key, { state: 'done', share: 1, sent })
    } catch (error) {
      put(key, signal.aborted ? { state: 'stopped' } : { state: 'refused', refusal: (error as Error).message })
    }
  }
  return {
    uploads,
    add(files: Iterable<File>) {
      const fresh = [...files].map((file) => ({ file, key: `upload-${++count}` }))
      waiting.current.push(...fresh)
      setUploads((all) => [
        ...all,
        ...fresh.map(({ file, key }) => ({ key, name: file.name, share: 0, state: 'waiting' as const })),
      ])
      next()
    },
    stop(key: string) {
      waiting.current = waiting.current.filter((one) => one.key !== key)
      running.current.get(key)?.abort()
      put(key, { state: 'stopped' })
    },
    clear: () => setUploads([]),
  }
}
