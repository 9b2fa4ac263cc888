import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'

const SERVERS = ['/usr/bin/redis-server', '/usr/bin/valkey-server', '/usr/local/bin/redis-server']
const program = SERVERS.find((path) => existsSync(path))

/** Why tests that need a real Redis are left out here, or false. */
export const noRedis = program ? false : 'there is no Redis here: install redis-server'

/** A Redis of a test's own: on the loopback, nothing on the disk. It can be killed and started again on its port. */
export async function redisForTests() {
  const port = await freePort()
  let server: ChildProcess | undefined
  const start = async () => {
    const settings = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no', '--dir', '/']
    server = spawn(program as string, settings, { stdio: 'ignore' })
    for (let tries = 0; tries < 100 && !(await answers(port)); tries++)
      await new Promise((done) => setTimeout(done, 50))
  }
  const kill = async () => {
    if (!server || server.exitCode !== null) return
    const gone = once(server, 'exit')
    server.kill('SIGKILL')
    await gone
    server = undefined
  }
  await start()
  return { url: `redis://127.0.0.1:${port}`, start, kill }
}

const answers = (port: number) =>
  new Promise<boolean>((done) => {
    const socket = createConnection(port, '127.0.0.1', () => done(true)).on('error', () => done(false))
    socket.unref().end()
  })

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => done(port))
    })
  })
