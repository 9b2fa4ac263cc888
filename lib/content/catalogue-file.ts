import 'server-only'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataDir } from '@/db'

const folder = () => join(dataDir(), 'prints')
const isId = (id: string) => /^job_[a-z0-9]+$/.test(id)

/** Under way, 0 to 1; ready when its file is there. */
export type PrintState = { done: number; isReady: boolean }

export async function keepPrintState(id: string, done: number): Promise<void> {
  await mkdir(folder(), { recursive: true })
  await replace(join(folder(), `${id}.json`), JSON.stringify({ done }))
}

/** Whole or not at all: who asks while it is written gets the state instead. */
export const keepPrint = (id: string, bytes: Uint8Array) => replace(join(folder(), `${id}.pdf`), bytes)

export async function readPrint(id: string): Promise<Buffer | undefined> {
  return isId(id) ? readFile(join(folder(), `${id}.pdf`)).catch(() => undefined) : undefined
}

export async function readPrintState(id: string): Promise<PrintState | undefined> {
  if (!isId(id)) return undefined
  const text = await readFile(join(folder(), `${id}.json`), 'utf8').catch(() => undefined)
  if (!text) return undefined
  const { done } = JSON.parse(text) as { done: number }
  return { done, isReady: done >= 1 }
}

async function replace(file: string, content: string | Uint8Array): Promise<void> {
  const written = `${file}.${process.pid}`
  await writeFile(written, content)
  await rename(written, file)
}
