import { connect, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'

export type Load = {
  port: number
  /** The path of the n-th request. */
  path: (n: number) => string
  headers?: Record<string, string>
  connections: number
  seconds: number
  /** Requests a second, evenly spaced; as fast as answers come without it. */
  rate?: number
}
export type Result = { rps: number; p50: number; p95: number; p99: number; wrong: number; first: string }

/**
 * A small load client on plain sockets, so that it costs less than what it measures. Closed loop: each connection sends
 * when it has its answer. With a rate, a late answer counts from the time when its request was due.
 */
export async function load({ port, path, headers = {}, connections, seconds, rate }: Load): Promise<Result> {
  const end = performance.now() + seconds * 1_000
  const lines = Object.entries({ Host: `localhost:${port}`, ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  const begin = performance.now()
  const times: number[] = []
  let sent = 0
  let wrong = 0
  let first = ''
  const client = async () => {
    const socket = await open(port)
    const read = reader(socket)
    try {
      for (;;) {
        const n = sent++
        const due = rate ? begin + (n * 1_000) / rate : performance.now()
        if (due >= end) return
        if (due > performance.now()) await new Promise((done) => setTimeout(done, due - performance.now()))
        if (performance.now() >= end) return
        socket.write(`GET ${path(n)} HTTP/1.1\r\n${lines.join('')}\r\n`)
        const status = await read()
        times.push(performance.now() - due)
        if (status !== '200') {
          wrong++
          first ||= status
        }
      }
    } finally {
      socket.destroy()
    }
  }
  await Promise.all(Array.from({ length: connections }, client))
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  const took = (performance.now() - begin) / 1_000
  return { rps: times.length / took, p50: at(0.5), p95: at(0.95), p99: at(0.99), wrong, first }
}

function open(port: number): Promise<Socket> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => done(socket))
    socket.setNoDelay(true)
    socket.once('error', fail)
  })
}

/** Reads one whole answer after the other and says its status. Bodies are counted, not kept. */
function reader(socket: Socket): () => Promise<string> {
  let head = Buffer.alloc(0)
  let body: Body | undefined
  let settle: { done: (status: string) => void; fail: (error: Error) => void } | undefined
  socket.on('data', (chunk) => {
    if (!body) {
      head = head.length ? Buffer.concat([head, chunk]) : chunk
      body = bodyOf(head)
      if (!body) return
      chunk = head.subarray(body.start)
      head = Buffer.alloc(0)
    }
    if (!body.takes(chunk)) return
    const { status } = body
    body = undefined
    settle?.done(status)
  })
  const over = () => settle?.fail(new Error('The connection was closed before the answer was complete'))
  socket.on('close', over).on('error', over)
  return () =>
    new Promise((done, fail) => {
      settle = { done, fail }
    })
}

/** What is left to come of an answer: `takes` a part and says whether it was the last. */
type Body = { status: string; start: number; takes: (part: Buffer) => boolean }

function bodyOf(buffer: Buffer): Body | undefined {
  const end = buffer.indexOf('\r\n\r\n')
  if (end < 0) return
  const head = buffer.toString('latin1', 0, end)
  const status = head.slice(9, 12)
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) {
    let tail = ''
    const takes = (part: Buffer) => {
      tail = (tail + part.toString('latin1', Math.max(0, part.length - 7))).slice(-7)
      return tail === '\r\n0\r\n\r\n' || tail === '0\r\n\r\n'
    }
    return { status, start: end + 4, takes }
  }
  let left = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0)
  const takes = (part: Buffer) => {
    left -= part.length
    return left <= 0
  }
  return { status, start: end + 4, takes }
}
