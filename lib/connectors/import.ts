import { z } from 'zod'
import { type MarketCode, marketCodes } from '@/lib/kernel/channel'
import { type FileColumns, type ProductFormat, productFormats } from './read-products'

/** The largest file that the admin takes; the command line takes any. */
export const mostImportBytes = 50 * 2 ** 20

/** What is said beside the file that is handed in. */
export const newImport = z.strictObject({
  name: z.string().trim().min(1).max(200).default('products.csv'),
  format: z.enum(productFormats),
  market: z.enum(marketCodes),
})

export const importStates = ['ready', 'running', 'done', 'failed'] as const
export type ImportState = (typeof importStates)[number]

/** A file that somebody handed in, and how far its import is. */
export type ProductImport = {
  id: string
  fileName: string
  /** Bytes. */
  size: number
  format: ProductFormat
  market: MarketCode
  state: ImportState
  taken: number
  /** Thousandths of the file. */
  progress: number
  created: number
  updated: number
  unchanged: number
  refused: number
  pictures: number
  columns: FileColumns
  /** A key of the words `errors`. */
  failure: string | null
  actorName: string | null
  createdAt: Date
  finishedAt: Date | null
}
