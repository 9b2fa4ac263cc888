'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { steps } from '@/app/_server/action'
import { enter } from '@/app/_server/auth'
import { enterByPassword, passwordSignIn, tokenInput } from '@/app/_server/sign-in'
import { enterByLink, requestLoginLink } from '@/lib/identity/link-commands'
import { limit } from '@/lib/identity/rate-limit'
import { returnPath } from '@/lib/identity/return-path'

const signInInput = passwordSignIn
  .extend({ password: z.string().max(200).default(''), method: z.enum(['password', 'link']).default('password') })
  .refine(({ method, password }) => method === 'link' || password, { path: ['password'], error: 'required' })

/** By password, or, with the other button, by a link that is mailed. */
export const signIn = steps(
  signInInput,
  async (door, input) => {
    if (input.method === 'password') {
      await enterByPassword('shopper', door, input)
      return { to: returnPath(input.next, `/${door.channel.storefront}/account`) }
    }
    const { email } = input
    await limit('mailLink', { address: door.address, subject: `shopper:${email}` })
    await door.run((context) => requestLoginLink(context, { email }))
    return { to: '' }
  },
  async ({ to }) => {
    if (to) redirect(to)
  },
)

export const signInByLink = steps(
  z.strictObject({ token: tokenInput }),
  async ({ address, channel, run }, { token }) => {
    await limit('linkUse', { address })
    await enter(await run((context) => enterByLink(context, { token })))
    return `/${channel.storefront}/account`
  },
  async (to) => redirect(to),
)
