import { z } from 'zod'
import { mostBytesOf } from './asset'

const id = z.string().max(60)

/** The largest file of any kind. */
const MOST = Math.max(...Object.values(mostBytesOf))

/** So large a piece may be. A little more than what we send ourselves. */
export const mostChunk = 8 * 1024 * 1024

/** How a file is announced before its pieces are sent. */
export const uploadInput = z.strictObject({
  name: z.string().trim().min(1).max(300),
  bytes: z
    .number()
    .int()
    .min(1)
    .max(MOST, { error: `fileTooLarge?megabytes=${MOST / 2 ** 20}` }),
  folderId: id.nullable().optional(),
})

export const completeInput = z.strictObject({
  id,
  /** The asset that gets this as its file, instead of a new one. */
  replaces: id.optional(),
})

/** Where an upload stands: it goes on at `received`. */
export type UploadState = { id: string; bytes: number; received: number; chunk: number }
