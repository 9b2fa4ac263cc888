import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import words from '@/app/_messages/en/imports'
import { csvLine } from '@/lib/connectors/csv-line'
import type { RefusedLine } from '@/lib/connectors/product-record'
import { pathOf } from './files'

/** Tells each refused line as it comes: on the terminal, or into a file where one is named. */
export function tellRefused(file: string | undefined, say: (line: string) => void) {
  const out = file ? createWriteStream(pathOf(file)) : undefined
  out?.write(csvLine(['line', 'reason', 'detail']))
  return {
    add({ line, reason, detail }: RefusedLine) {
      const why = (words.reason as Record<string, string>)[reason] ?? reason
      if (out) out.write(csvLine([line, why, detail]))
      else say(`  line ${line}: ${detail ? `"${detail.replace(/\p{C}/gu, '?')}" ` : ''}${why}`)
    },
    async end() {
      if (!out) return
      out.end()
      await finished(out)
    },
  }
}
