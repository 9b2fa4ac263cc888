import type { IncomingMessage, Server, ServerOptions } from 'node:http'
import type { Duplex } from 'node:stream'

/**
 * A browser sends its head at once and a form within a minute; whoever takes longer holds a connection on purpose.
 * Node looks every few seconds, so the whole is over in less than a minute.
 */
export const serverOptions: ServerOptions = {
  headersTimeout: 10_000,
  requestTimeout: 50_000,
  keepAliveTimeout: 30_000,
  connectionsCheckingInterval: 3_000,
  maxHeaderSize: 32_768,
}

/** Starts listening. Throws an Error with a plain sentence when the port is taken or not allowed. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, refused) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') refused(new Error(`Port ${port} is in use. Stop what runs there, or set PORT.`))
      else if (error.code === 'EACCES')
        refused(new Error(`Port ${port} is not allowed for this user. Set PORT above 1023.`))
      else refused(error)
    })
    server.listen(port, done)
  })
}

/** What never becomes a request for `answer`: tunnels, protocol upgrades, bytes that are no HTTP. */
export function refuseOddities(server: Server, common: readonly string[], { upgrades }: { upgrades: boolean }): void {
  const say = (socket: Duplex, status: string) => {
    if (!socket.writable) return
    const lines = [`HTTP/1.1 ${status}`, 'Connection: close', 'Content-Length: 0']
    for (let i = 0; i < common.length; i += 2) lines.push(`${common[i]}: ${common[i + 1]}`)
    socket.end(`${lines.join('\r\n')}\r\n\r\n`)
  }
  server.on('connect', (_: IncomingMessage, socket: Duplex) => say(socket, '405 Method Not Allowed'))
  if (!upgrades) server.on('upgrade', (_: IncomingMessage, socket: Duplex) => say(socket, '400 Bad Request'))
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET') return socket.destroy()
    say(socket, STATUS[error.code ?? ''] ?? '400 Bad Request')
  })
}

const STATUS: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_INVALID_METHOD: '405 Method Not Allowed',
}
