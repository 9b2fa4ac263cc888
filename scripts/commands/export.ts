import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { exportProducts } from '@/lib/connectors/product-export-queries'
import { system } from '@/lib/kernel/actor'
import { defineCommand, UsageError } from '../command-line/command'
import { pathOf } from '../command-line/files'

export default defineCommand({
  about: 'Write the products into a file that import takes',
  usage: 'products FILE',
  details:
    'One product a line, as JSON, with prices of all markets; `import products FILE --format concerto` reads it. Pictures are named by where they were imported from.',
  async run({ positionals: [what, file] }) {
    if (what !== 'products' || !file) throw new UsageError('Say: export products FILE')
    const out = createWriteStream(pathOf(file))
    let count = 0
    for await (const lines of exportProducts(system)) {
      const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
      count += lines.length
      if (!out.write(text)) await once(out, 'drain')
    }
    out.end()
    await finished(out)
    console.log(`${count} products`)
  },
})
