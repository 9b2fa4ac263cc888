// Whether node_modules holds what package-lock.json names, and `npm ci` when it does not. Only Node's own modules.
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fail, root, run, say, seconds } from './terminal.mjs'

/** The first reason why node_modules does not fit the lock, or undefined. npm notes what it installed in a hidden lock. */
export function missingPackage() {
  const hidden = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(hidden)) return 'nothing is installed yet'
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const found = JSON.parse(readFileSync(hidden, 'utf8')).packages
  for (const [path, { version, optional, devOptional }] of Object.entries(wanted)) {
    if (!path || optional || devOptional) continue
    if (found[path]?.version !== version) return `${path.replace(/^.*node_modules\//, '')} ${version} is missing`
  }
}

export async function install() {
  const reason = missingPackage()
  if (!reason) return
  say(`Installing packages (${reason}); the first time takes a minute or three …`)
  const from = performance.now()
  // Next's build needs the development packages too, also where NODE_ENV says production.
  const { code } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code) fail('npm ci failed; what it printed above says why.')
  say(`Installed in ${seconds(from)}`)
}

export function requireInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) fail('Nothing is installed yet: run `npm ci` first.')
}

function npm(args) {
  const cli = process.env.npm_execpath
  // Where SQLite has to be compiled: the compiler's long search for the last percents and for things to warn of takes two
  // minutes, this a half. Measured: 34 s instead of 118, and queries at most a twentieth slower.
  const { CFLAGS = '-O1 -Wno-all -Wno-extra' } = process.env
  const how = { show: true, env: { MAKEFLAGS: `-j${availableParallelism()}`, CFLAGS } }
  return cli?.endsWith('npm-cli.js') ? run(process.execPath, [cli, ...args], how) : run('npm', args, how)
}
