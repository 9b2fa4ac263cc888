import 'server-only'
import { currentStaff } from '@/app/_server/session'
import { isPatternLink } from '@/lib/design/pattern-link-queries'
import { type Channel, channelOf, isStorefront } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'

export type Reader = Locale | Channel

/** What stands in an address for the token of a link where staff reads. */
export const DESK = 'desk'

/** Whether somebody may look at patterns with this: the token of a link that holds, or being staff. */
export const mayReadPatterns = async (token: string): Promise<boolean> =>
  token === DESK ? (await currentStaff()) !== undefined : isPatternLink(token, new Date())

const shops: Record<Locale, Channel> = { en: channelOf('en-ch'), de: channelOf('de-ch'), pl: channelOf('pl-pl') }

/** The storefront whose language and goods the patterns show. */
export const channelFor = (asked: Locale | string | string[] | undefined): Channel =>
  typeof asked === 'string' && isStorefront(asked) ? channelOf(asked) : (shops[asked as Locale] ?? shops.en)
