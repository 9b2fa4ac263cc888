import { rmSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { beforeHead } from './before-head'
import { nextStore } from './next-store'
import { SEQUENCE_HEADER, TAGS_HEADER, type ToRenderer } from './render-process'
import { expireHere, rendering } from './tag-clock'

/** The other side of `RenderProcess`: answers its page requests with the tags of each page. */
export function serveRenders(socketPath: string, handle: RequestListener): void {
  let known = 0
  let waiting: { sequence: number; go: () => void }[] = []
  process.on('message', ({ sequence, tags }: ToRenderer) => {
    expireHere(tags)
    known = sequence
    for (const one of waiting.filter((each) => each.sequence <= known)) one.go()
    waiting = waiting.filter((each) => each.sequence > known)
  })
  // Ctrl-C reaches the whole group; the server decides when we are not needed any more.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})

  rmSync(socketPath, { force: true })
  createServer({ keepAliveTimeout: 60_000, requestTimeout: 0 }, async (req, res) => {
    const sequence = Number(req.headers[SEQUENCE_HEADER] ?? 0)
    delete req.headers[SEQUENCE_HEADER]
    if (sequence > known) await new Promise<void>((go) => waiting.push({ sequence, go }))
    const path = req.url ?? '/'
    res.once('close', rendering(path))
    beforeHead(res, () => {
      const tags = nextStore().tagsOf(path)
      if (tags) res.setHeader(TAGS_HEADER, tags.join(','))
    })
    handle(req, res)
  }).listen(socketPath, () => process.send?.('ready'))
}
