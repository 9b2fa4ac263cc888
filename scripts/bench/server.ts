import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'

export type Server = {
  port: number
  /** Processor time used so far, in milliseconds; undefined where /proc does not tell. */
  cpu: () => number | undefined
  /** Resident memory in MB now and at its highest. */
  memory: () => { now: number; highest: number } | undefined
  stop: () => Promise<void>
}

/** Starts a Node program on a free port (`PORT` in its environment) and waits until it answers at `ready`. */
export async function start(args: string[], env: Record<string, string> = {}, ready = '/'): Promise<Server> {
  const port = await freePort()
  const child = spawn(
    process.execPath,
    args.map((arg) => arg.replace('{port}', String(port))),
    {
      env: { ...process.env, NODE_ENV: 'production', ...env, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let said = ''
  const listen = (chunk: Buffer) => {
    said = (said + chunk).slice(-4_000)
  }
  child.stdout?.on('data', listen)
  child.stderr?.on('data', listen)
  for (let tries = 0; !(await answers(port, ready)); tries++) {
    if (child.exitCode !== null || tries > 600) throw new Error(`${args.join(' ')} did not start:\n${said}`)
    await new Promise((done) => setTimeout(done, 100))
  }
  return { port, cpu: () => cpuOf(child), memory: () => memoryOf(child), stop: () => stop(child) }
}

const answers = (port: number, path: string) =>
  fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' }).then(
    async (answer) => {
      await answer.arrayBuffer()
      return true
    },
    () => false,
  )

/** Processor time of a process so far, in milliseconds; undefined where /proc does not tell. */
export function cpuOf({ pid }: { pid?: number | undefined }): number | undefined {
  const stat = readProc(pid, 'stat')
  // After the name in brackets: state is the first, user and system time are the 12th and 13th, in hundredths.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields && (Number(fields[11]) + Number(fields[12])) * 10
}

/** Of the process and those that it started. */
function memoryOf({ pid }: ChildProcess) {
  const children = readProc(pid, `task/${pid}/children`)?.trim().split(' ').filter(Boolean) ?? []
  const all = [pid, ...children.map(Number)].flatMap((one) => readProc(one, 'status') ?? [])
  const megabytes = (name: string) =>
    all.reduce((sum, status) => sum + Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1_024, 0)
  return all.length ? { now: megabytes('VmRSS'), highest: megabytes('VmHWM') } : undefined
}

function readProc(pid: number | undefined, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return undefined
  }
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null) return done()
    child.once('exit', () => done())
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), 11_000).unref()
  })
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => done(port))
    })
  })
}
