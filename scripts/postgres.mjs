// A private PostgreSQL for one test run: own folder, free port, nothing durable, gone at the end.
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const DEBIAN = '/usr/lib/postgresql'

/** The folder of initdb and pg_ctl, the newest where there are several; undefined when there is no server here. */
export function postgresFolder() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const debian = versions
    .map((version) => join(DEBIAN, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')))
  if (debian) return debian
  const { stdout } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' })
  return stdout && existsSync(join(stdout.trim(), 'initdb')) ? stdout.trim() : undefined
}

/** Starts it and answers its address. It is stopped and removed when this process ends, however it ends. */
export async function startPostgres() {
  const bin = postgresFolder()
  const folder = mkdtempSync(join(tmpdir(), 'concerto-postgres-'))
  const asPostgres = process.getuid?.() === 0
  if (asPostgres) {
    const { stdout } = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' })
    chownSync(folder, Number(stdout), -1)
  }
  const data = join(folder, 'data')
  const server = (program, ...args) => {
    // PostgreSQL refuses to run as root.
    const [command, rest] = asPostgres
      ? ['runuser', ['-u', 'postgres', '--', join(bin, program), ...args]]
      : [join(bin, program), args]
    const { status, stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8', cwd: folder, timeout: 60_000 })
    if (status !== 0) throw new Error(`${program} failed: ${stderr || stdout}`)
  }
  process.on('exit', () => {
    try {
      server('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
    } catch {} // it never came up
    rmSync(folder, { recursive: true, force: true })
  })

  server('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync')
  const port = await freePort()
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    max_connections: 200,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
  }
  const options = Object.entries(settings).map(([key, value]) => `-c ${key}=${value}`)
  server('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-w', '-o', options.join(' '), 'start')
  return `postgres://postgres@127.0.0.1:${port}/postgres`
}

/** An empty database on a server that runs already, and the way to drop it. */
export async function freshDatabase(server, name) {
  const { default: pg } = await import('pg')
  const tell = async (statement) => {
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  const drop = () => tell(`drop database if exists ${name} with (force)`)
  await drop()
  await tell(`create database ${name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { env: { DATABASE_URL: url.href }, drop }
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
