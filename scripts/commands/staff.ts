import { transact } from '@/lib/events/transact'
import { findAccount } from '@/lib/identity/account-queries'
import { resetSecondFactor } from '@/lib/identity/second-factor-commands'
import { system } from '@/lib/kernel/actor'
import { defineCommand, UsageError } from '../command-line/command'

export default defineCommand({
  about: 'Look after those who work here',
  usage: 'reset-second-step E-MAIL',
  details: 'For the last administrator who has lost app and recovery codes: afterwards the password is enough.',
  async run({ positionals: [what, email] }) {
    if (what !== 'reset-second-step' || !email) throw new UsageError('Say: staff reset-second-step E-MAIL')
    const account = await findAccount('staff', email.trim().toLowerCase())
    if (!account) throw new UsageError(`Nobody works here under ${email}.`)
    await transact(system, (context) => resetSecondFactor(context, { id: account.id }))
    console.log(`${account.email} signs in by password alone now; every device was signed out.`)
  },
})
