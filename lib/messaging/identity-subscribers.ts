import 'server-only'
import { subscriber } from '@/lib/events/event'
import { transact } from '@/lib/events/transact'
import { requireAccount } from '@/lib/identity/account-queries'
import {
  accountCreated,
  emailChangeRequested,
  linkRequested,
  passwordChanged,
  recoveryCodeUsed,
  registrationRepeated,
  secondFactorReset,
  secondFactorTurnedOff,
  secondFactorTurnedOn,
} from '@/lib/identity/events'
import { type LinkPurpose, lifetimes } from '@/lib/identity/link'
import { getLinkMail, type LinkMail } from '@/lib/identity/link-queries'
import { system } from '@/lib/kernel/actor'
import { channelOf, type StorefrontCode } from '@/lib/kernel/channel'
import { baseUrl } from '@/lib/kernel/environment'
import { isDomainError } from '@/lib/kernel/errors'
import { MINUTE } from '@/lib/kernel/time'
import type { AccountNotice, MailTemplate } from './mail'
import { enqueueMail, type NewMail } from './mail-commands'

const templates = {
  register: 'emailVerification',
  email: 'emailVerification',
  login: 'signInLink',
  reset: 'passwordReset',
  invite: 'staffInvitation',
} as const satisfies Record<LinkPurpose, MailTemplate>

/** Mails about accounts. The links are made here, so that no event holds one; their host is the configured one. */
export const identitySubscribers = [
  subscriber('messaging.mailLink', linkRequested, async ({ id: event, data: { id, storefront, accountId }, actor }) => {
    const link = await getLinkMail(system, id)
    if (!link) return // Used or over in the meantime.
    const template = templates[link.purpose]
    const minutes = lifetimes[link.purpose] / MINUTE
    const data = { url: addressOf(link, storefront), minutes, invitedBy: '' }
    if (link.purpose === 'invite') data.invitedBy = await nameOf(actor.id)
    await send(storefront, {
      template,
      data,
      to: link.email,
      locale: link.locale,
      dedupeKey: `${event}:${template}`,
      reference: accountId ?? undefined,
    })
  }),
  subscriber('messaging.mailAccountExists', registrationRepeated, ({ id, data }) =>
    tell(id, 'accountExists', data.id, data.storefront, 'login'),
  ),
  subscriber('messaging.mailWelcome', accountCreated, async ({ id, data }) => {
    if (data.kind === 'shopper') await tell(id, 'welcome', data.id, data.storefront, 'account')
  }),
  subscriber('messaging.mailPasswordChanged', passwordChanged, ({ id, data }) =>
    tell(id, 'passwordChanged', data.id, data.storefront, 'forgot'),
  ),
  subscriber('messaging.mailEmailChangeAsked', emailChangeRequested, ({ id, data }) =>
    tell(id, 'emailChangeAsked', data.id, data.storefront, 'forgot'),
  ),
  subscriber('messaging.mailSecondFactorOn', secondFactorTurnedOn, ({ id, data }) =>
    tell(id, 'secondFactorOn', data.id, data.storefront, 'login'),
  ),
  subscriber('messaging.mailSecondFactorOff', secondFactorTurnedOff, ({ id, data }) =>
    tell(id, 'secondFactorOff', data.id, data.storefront, 'forgot'),
  ),
  subscriber('messaging.mailSecondFactorReset', secondFactorReset, ({ id, data }) =>
    tell(id, 'secondFactorReset', data.id, data.storefront, 'login'),
  ),
  subscriber('messaging.mailRecoveryCodeUsed', recoveryCodeUsed, ({ id, data }) =>
    tell(id, 'recoveryCodeUsed', data.id, data.storefront, 'forgot'),
  ),
]

const send = <T extends MailTemplate>(storefront: StorefrontCode, mail: NewMail<T>) =>
  transact(system, (context) => enqueueMail(context, mail), { channel: channelOf(storefront) })

/** Pages of the shop, and what stands for them where staff signs in. */
const staffPages = { login: '/admin/login', account: '/admin/account', forgot: '/admin/login/forgot' }
type Page = keyof typeof staffPages

/** Writes to the account itself, in the language that it knows. Who has left is not written to. */
async function tell(event: string, template: AccountNotice, accountId: string, storefront: StorefrontCode, page: Page) {
  const account = await requireAccount(accountId).catch(gone)
  if (!account) return
  const path = account.kind === 'staff' ? staffPages[page] : `/${storefront}/${page}`
  await send(storefront, {
    template,
    data: { url: baseUrl() + path },
    to: account.email,
    locale: account.locale,
    dedupeKey: `${event}:${template}`,
    reference: account.id,
  })
}

const gone = (error: unknown) => {
  if (isDomainError(error) && error.code === 'not_found') return undefined
  throw error
}

const nameOf = async (id: string) => (await requireAccount(id).catch(gone))?.name ?? system.name ?? ''

const pages: Record<LinkPurpose, string> = {
  register: 'register/confirm',
  login: 'login/link',
  reset: 'reset',
  invite: 'reset',
  email: 'account/email',
}

function addressOf({ kind, purpose, token }: LinkMail, storefront: StorefrontCode): string {
  const folder = kind === 'staff' ? 'admin/login' : storefront
  return `${baseUrl()}/${folder}/${pages[purpose]}?token=${token}`
}
