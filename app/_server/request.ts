import 'server-only'
import { type Channel, channelOf, defaultChannel, isStorefront } from '@/lib/kernel/channel'
import { currentCookies, currentHeaders } from './asked'
import { deskLocale, isFromDesk } from './desk-locale'

/**
 * The channel of this request: the server puts it into a header that nobody outside can set; else the cookie. The admin
 * answers in the language of its person, whatever shop they looked at last.
 */
export async function currentChannel(): Promise<Channel> {
  const fromServer = (await currentHeaders()).get('x-storefront')
  if (isStorefront(fromServer)) return channelOf(fromServer)
  const remembered = (await currentCookies()).get('storefront')?.value
  const channel = isStorefront(remembered) ? channelOf(remembered) : defaultChannel
  if (!(await isFromDesk())) return channel
  const locale = await deskLocale()
  return { ...channel, locale, language: `${locale}-${channel.country}` }
}

/** Joins what one request logs, writes and shows: the correlation id of error pages. */
export const currentRequestId = async () => (await currentHeaders()).get('x-request-id')

/** The address of the one who asks, for rate limits. Set by the server, never by the client. */
export const currentAddress = async () => (await currentHeaders()).get('x-client-ip') ?? 'unknown'
