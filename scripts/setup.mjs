// Before the server: `concerto setup` creates, migrates and fills the database. After it: where to go.
import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve as resolvePath } from 'node:path'
import { bold, fail, root } from './terminal.mjs'

// A start after the first one is to be quick: the mark says for which tables and wishes the setup was done here. It is
// trusted for SQLite only, whose file is beside it; the server itself migrates in any case.
const MARK = 'setup-done'
const data = resolvePath(process.env.DATA_DIR || join(root, 'data'))
const state = () => {
  const journal = readFileSync(join(root, 'db/migrations/sqlite/meta/_journal.json'))
  return createHash('sha256')
    .update(journal)
    .update(process.env.SEED ?? '')
    .digest('hex')
}
const isDone = () =>
  !process.env.DATABASE_URL &&
  existsSync(join(data, 'concerto.db')) &&
  existsSync(join(data, MARK)) &&
  readFileSync(join(data, MARK), 'utf8') === state()

/** Runs `concerto setup` and answers what it told: { admin: { email, password? } }, the password only the first time. */
export function setup() {
  if (isDone()) return {}
  return new Promise((resolve) => {
    let told = {}
    const child = fork(join(root, 'dist/concerto.mjs'), ['setup'], { cwd: root, execArgv: ['--enable-source-maps'] })
    child.on('message', (message) => {
      told = message
    })
    child.on('close', (code) => {
      if (!code) {
        if (!process.env.DATABASE_URL) writeFileSync(join(data, MARK), state())
        return resolve(told)
      }
      // An invented password is stored nowhere, so it is told although the rest failed.
      signIn(told.admin)
      fail('The database could not be prepared; what is wrong stands above.')
    })
  })
}

/** Waits for the first answer, then prints the addresses. */
export async function announce({ admin } = {}) {
  const local = `http://localhost:${process.env.PORT || 3000}`
  const answers = () => fetch(`${local}/api/health`).then(Boolean, () => false)
  while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 100))
  const address = process.env.BASE_URL?.replace(/\/+$/, '') || local
  console.log(`\n  Shop    ${bold(address)}\n  Admin   ${bold(`${address}/admin`)}`)
  signIn(admin)
  console.log()
}

function signIn(admin) {
  if (!admin) return
  const password = admin.password ? `the password ${bold(admin.password)}` : 'the password of ADMIN_PASSWORD'
  console.log(`\n  Sign in as ${bold(admin.email)} with ${password}`)
  if (admin.password) console.log('  It is shown this once; change it in the admin.')
}
