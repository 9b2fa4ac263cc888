import 'server-only'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import { type PrintState, readPrint, readPrintState } from './catalogue-file'

/** How far a catalogue is; undefined when nobody asked for it. Needs `content.write`. */
export async function getPrintState(actor: Actor, id: string): Promise<PrintState | undefined> {
  authorize(actor, 'content.write')
  return readPrintState(id)
}

/** The catalogue itself. Needs `content.write`; throws `notFound` while it is not ready. */
export async function requirePrint(actor: Actor, id: string): Promise<Uint8Array> {
  authorize(actor, 'content.write')
  const bytes = await readPrint(id)
  if (!bytes) throw notFound('print')
  return bytes
}
