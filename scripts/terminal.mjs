// What the scripts show and run. Only Node's own modules: it works on a clone with nothing installed.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const bin = (path) => join(root, 'node_modules', path)

const started = performance.now()
const colour = process.stdout.isTTY && !process.env.NO_COLOR
const paint = (code, text) => (colour ? `\x1b[${code}m${text}\x1b[0m` : text)
export const bold = (text) => paint(1, text)
export const dim = (text) => paint(2, text)
export const green = (text) => paint(32, text)
export const red = (text) => paint(31, text)
export const yellow = (text) => paint(33, text)

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** One line of progress, with the time since the script began. */
export const say = (text) => console.log(`${dim(`${seconds(started).padStart(8)} `)} ${text}`)

export function fail(text) {
  console.error(`${red('✗')} ${text}`)
  process.exit(1)
}

const children = new Set()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    for (const child of children) child.kill('SIGTERM')
    // With a server in this process it is the server that ends it, after the last answer.
    if (process.listenerCount(signal) === 1) process.exit(130)
  })

/**
 * Runs a program and answers { code, output, signal }. `show` prints its lines as they come (else they are kept for the
 * one who asked); a program that cannot be started has code 127.
 */
export function run(program, args = [], { env = {}, show = false, cwd = root, input } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: [input ? 'pipe' : 'ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    })
    children.add(child)
    let output = ''
    child.stdout?.on('data', (chunk) => {
      output += chunk
    })
    child.stderr?.on('data', (chunk) => {
      output += chunk
    })
    if (input) child.stdin.end(input)
    const end = (code, signal) => {
      children.delete(child)
      resolve({ code, signal, output })
    }
    child.on('error', (error) => {
      output += error.message
      end(127)
    })
    child.on('close', (code, signal) => end(code ?? 1, signal))
  })
}

/** Runs a Node program, by the path of its file under the root. */
export const node = (file, args, options) => run(process.execPath, [join(root, file), ...(args ?? [])], options)
