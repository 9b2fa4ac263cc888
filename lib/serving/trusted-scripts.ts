import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ownScripts } from './inline-scripts'

// What Next 16 writes into a document: the data of the page and the list of its chunks. Both are pure JSON in a call.
const DATA = /^self\.__next_f\.push\((\[[\s\S]*\])\)$/
const CHUNKS = /^\(globalThis\["\w+"\] \|\| \(globalThis\["\w+"\] = \[\]\)\)\.push\((\{.*\})\);$/
const START = '(self.__next_f=self.__next_f||[]).push([0])'
// What React 19 writes: its small runtime for what arrives late, and calls of it.
const CALL = /^\$R[A-Z]\("(?:[^"\\<]|\\.)*"(?:,"(?:[^"\\<]|\\.)*"|,\[[^<]*\])*\);?$/
const PAINTED = /^requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\);?$/

/** Whether the framework or we have written an inline script; any other may have come in with content. */
export function isTrustedScript(text: string): boolean {
  if (ownScripts.has(text) || text === START || PAINTED.test(text)) return true
  const data = DATA.exec(text)?.[1]
  if (data !== undefined) return isJson(data)
  if (text.startsWith('(globalThis["')) return text.split('\n').every((line) => isJson(CHUNKS.exec(line)?.[1]))
  return /^(\$R|addEventListener\()/.test(text) && isReactRuntime(text)
}

function isJson(text: string | undefined): boolean {
  try {
    JSON.parse(text ?? '')
    return true
  } catch {
    return false
  }
}

/** Parts of React's runtime in its own words, then at most one call. */
function isReactRuntime(text: string): boolean {
  runtime ??= readRuntime()
  let rest = text
  for (let part: string | undefined = ''; part !== undefined; ) {
    rest = rest.slice(part.length)
    part = runtime.find((known) => rest.startsWith(known))
  }
  return rest.replace(/^;+/, '') === '' || CALL.test(rest.replace(/^;+/, ''))
}

let runtime: string[] | undefined

/** React keeps its runtime as plain strings; reading them there keeps this right after an update. */
function readRuntime(): string[] {
  // Not import.meta.resolve: this file runs bundled, and React comes inside Next.
  const next = createRequire(join(process.cwd(), 'package.json')).resolve('next/package.json')
  const file = join(next, '../dist/compiled/react-dom/cjs/react-dom-server.node.production.js')
  const literals = readFileSync(file, 'utf8').matchAll(
    // What arrives late, and the one that keeps what is sent before React is there.
    /'((?:\$R(?:[A-Z]=|M=new Map;)|addEventListener\("submit",)(?:[^'\\\n]|\\.)*)'/g,
  )
  const code = [...literals].map(([, literal = '']) => unescaped(literal).replace(/;*(?:\$R[A-Z]\(")?$/, ''))
  // Longer first: one may begin like another.
  return [...new Set(code)].sort((a, b) => b.length - a.length)
}

const unescaped = (literal: string) =>
  JSON.parse(`"${literal.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`) as string
