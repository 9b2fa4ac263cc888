import type { Readable } from 'node:stream'

export type Content = { bytes: Uint8Array } | { path: string }

/**
 * Where files lie that every process of the shop has to find: the originals of assets, the recipes of composed pictures,
 * renditions. Keys are relative paths. What is written once never changes.
 */
export type FileStore = {
  /** Stores a file once; nobody ever reads half of it. What is there already stays. */
  put(key: string, content: Content): Promise<void>
  get(key: string): Promise<Buffer | undefined>
  has(key: string): Promise<boolean>
  /** In bytes; undefined when it is not there. */
  size(key: string): Promise<number | undefined>
  /** A part of it, `end` included; all of it without. */
  stream(key: string, range?: { start: number; end: number }): Promise<Readable | undefined>
  remove(key: string): Promise<void>
}
