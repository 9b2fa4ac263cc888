import 'server-only'
import { agreedTo, entryLines } from '@/lib/content/entry-lines'
import { formConfirmed, formEntered } from '@/lib/content/events'
import { LINK_AGE } from '@/lib/content/form-entry'
import { requireForm, requireFormEntry } from '@/lib/content/form-queries'
import { type Subscriber, subscriber } from '@/lib/events/event'
import { transact } from '@/lib/events/transact'
import { findAccount } from '@/lib/identity/account-queries'
import { tokenOf } from '@/lib/identity/link-token'
import { system } from '@/lib/kernel/actor'
import { channelOf, isStorefront } from '@/lib/kernel/channel'
import { baseUrl } from '@/lib/kernel/environment'
import { isDomainError } from '@/lib/kernel/errors'
import { MINUTE } from '@/lib/kernel/time'
import { enqueueMail, type NewMail } from './mail-commands'

/** Who sent a form is asked whether the address is theirs; staff hears of what counts. */
export const formSubscribers: Subscriber[] = [
  subscriber('messaging.mailFormConfirmation', formEntered, async ({ id: event, data }) => {
    if (!data.needsConfirmation) return
    const entry = await requireFormEntry(system, data.entry).catch(gone)
    if (!entry?.email || entry.confirmedAt) return
    // The link is made here, so that no event holds one; its host is the configured one.
    const url = `${baseUrl()}/${data.storefront}/verify?token=${tokenOf(entry.id)}`
    const consents = Object.values(entry.values).flatMap((value) => agreedTo(value) ?? [])
    await send(data.storefront, {
      template: 'formConfirmation',
      to: entry.email,
      locale: entry.locale,
      data: { url, minutes: LINK_AGE / MINUTE, consents, storefront: data.storefront },
      dedupeKey: `${event}:formConfirmation`,
      reference: entry.id,
    })
  }),
  subscriber('messaging.mailFormEntry', formEntered, async ({ id, data }) => {
    if (!data.needsConfirmation) await tellStaff(id, data.id, data.entry)
  }),
  subscriber('messaging.mailFormConfirmed', formConfirmed, ({ id, data }) => tellStaff(id, data.id, data.entry)),
]

async function tellStaff(event: string, formId: string, entryId: string) {
  const form = await requireForm(system, formId).catch(gone)
  const entry = form?.definition.notify ? await requireFormEntry(system, entryId).catch(gone) : undefined
  if (!form || !entry) return
  const to = form.definition.notify
  const locale = (await findAccount('staff', to.toLowerCase()))?.locale ?? entry.locale
  await send(entry.storefront, {
    template: 'formEntry',
    to,
    locale,
    data: {
      url: `${baseUrl()}/admin/content/forms/${form.id}/entries/${entry.id}`,
      form: form.name,
      lines: entryLines(form.definition, entry.values, locale).map(({ label, value }) => ({ label, value })),
    },
    dedupeKey: `${event}:formEntry`,
    reference: entry.id,
  })
}

const send = <T extends 'formConfirmation' | 'formEntry'>(storefront: string, mail: NewMail<T>) =>
  transact(system, (context) => enqueueMail(context, mail), {
    channel: isStorefront(storefront) ? channelOf(storefront) : undefined,
  })

/** Taken away in the meantime. */
const gone = (error: unknown) => {
  if (isDomainError(error) && error.code === 'not_found') return undefined
  throw error
}
