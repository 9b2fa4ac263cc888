// Adds to package-lock.json the optional packages of other platforms that npm left out: it drops those that it could not
// look up, and `npm ci` then refuses the lock. Run it after every change of the lock.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, say } from './terminal.mjs'

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'win32', 'openharmony', 'sunos', 'netbsd', 'openbsd', 'aix']
const CHIPS = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32', 'mips64el']

/** Adds them to the lock's packages, in place, and answers their places. */
export function complete(packages) {
  const added = []
  for (const [path, entry] of Object.entries(packages))
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!/^\d/.test(version) || seenFrom(packages, path, name)?.version === version) continue
      const place = placeFor(packages, path, name)
      packages[place] = { version, ...platform(name), ...(entry.dev && { dev: true }), optional: true }
      added.push(place)
    }
  return added
}

/** The package that `name` means inside the folder `path`, as Node would find it. */
function seenFrom(packages, path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    const found = packages[`${at ? `${at}/` : ''}node_modules/${name}`]
    if (found || !at) return found
  }
}

function placeFor(packages, path, name) {
  const parent = path.lastIndexOf('/node_modules/')
  if (parent > 0) return `${path.slice(0, parent)}/node_modules/${name}`
  return packages[`node_modules/${name}`] ? `${path}/node_modules/${name}` : `node_modules/${name}`
}

function platform(name) {
  const words = name.split(/[-/]/)
  const os = words.includes('windows') ? 'win32' : SYSTEMS.find((system) => words.includes(system))
  const cpu =
    CHIPS.find((chip) => words.includes(chip)) ?? (words.some((word) => /^arm/.test(word)) ? 'arm' : undefined)
  return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }) }
}

if (process.argv[1] === import.meta.filename) {
  const file = join(root, 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const added = complete(lock.packages)
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  say(`package-lock.json: ${added.length} optional packages of other platforms added`)
}
