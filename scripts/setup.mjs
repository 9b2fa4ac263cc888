// Before the server: `concerto setup` creates, migrates and fills the database. After it: where to go.
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { bold, fail, root } from './terminal.mjs'

/** Runs `concerto setup` and answers what it told: { admin: { email, password? } }, the password only the first time. */
export function setup() {
  return new Promise((resolve) => {
    let told = {}
    const child = fork(join(root, 'dist/concerto.mjs'), ['setup'], { cwd: root, execArgv: ['--enable-source-maps'] })
    child.on('message', (message) => {
      told = message
    })
    child.on('close', (code) => {
      if (!code) return resolve(told)
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
