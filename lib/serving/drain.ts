import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

type Step = () => unknown

/**
 * What else has to end with the process, in order of registration: workers, listeners, the database. On globalThis,
 * because Next's bundles register theirs in a copy of this file.
 */
const shared = globalThis as { __concertoShutdown?: Step[] }
shared.__concertoShutdown ??= []
const steps = shared.__concertoShutdown

/** Runs `step` when the server stops, after the last answer. */
export const onShutdown = (step: Step) => {
  steps.push(step)
}

/** What was sent before anyone knew that we stop is still answered. */
const GRACE = 300
const REQUESTS_END = 7_000
const STEPS_END = 2_000

/**
 * Returns what stops a server: after a moment no new connections, idle and unused ones closed, running requests finished,
 * then the registered steps. Done within ten seconds whatever happens.
 */
export function drainable(server: Server): () => Promise<void> {
  const busy = new Map<Socket, number>()
  let stopping = false
  server.on('connection', (socket) => {
    busy.set(socket, 0)
    socket.once('close', () => busy.delete(socket))
  })
  // Browsers open connections before they need them; Node does not count those as idle.
  server.prependListener('request', ({ socket }, res: ServerResponse) => {
    busy.set(socket, (busy.get(socket) ?? 0) + 1)
    if (stopping) res.setHeader('Connection', 'close')
    res.once('close', () => {
      const left = (busy.get(socket) ?? 1) - 1
      if (!socket.destroyed) busy.set(socket, left)
      if (stopping && left === 0) socket.end()
    })
  })

  return async () => {
    stopping = true
    await pause(GRACE)
    // A busy process has not read yet what has arrived: two turns of the loop do.
    for (let turn = 0; turn < 2; turn++) await new Promise((done) => setImmediate(done))
    const closed = new Promise<void>((done) => {
      server.close(() => done())
    })
    for (const [socket, requests] of busy) if (requests === 0) socket.destroy()
    const deadline = setTimeout(() => server.closeAllConnections(), REQUESTS_END)
    await closed
    clearTimeout(deadline)
    for (const step of steps) await Promise.race([attempt(step), pause(STEPS_END)])
  }
}

const attempt = async (step: Step) => {
  try {
    await step()
  } catch (error) {
    console.error('shutdown:', error)
  }
}

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))
