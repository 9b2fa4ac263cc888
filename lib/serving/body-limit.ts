import type { IncomingMessage } from 'node:http'

/**
 * Ends a request whose body turns out larger than `most` bytes while it arrives (chunked, so nobody knew before).
 * `refuse` answers it, once.
 */
export function limitBody(req: IncomingMessage, most: number, refuse: () => void): void {
  if (req.headers['content-length'] !== undefined || req.headers['transfer-encoding'] === undefined) return
  let seen = 0
  // Counting where the parser delivers does not start the flow, which a 'data' listener would do before Next reads.
  const push = req.push.bind(req)
  req.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    if (chunk === null || seen > most) return push(chunk, encoding)
    seen += chunk.length
    if (seen <= most) return push(chunk, encoding)
    refuse()
    return false
  }
}
