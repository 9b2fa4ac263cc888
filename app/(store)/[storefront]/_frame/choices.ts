import { texts } from '@/app/_messages/words'
import type { StorefrontChoice } from '@/components/store/storefront-links'
import { type Channel, channelOf, storefrontCodes } from '@/lib/kernel/channel'

/** Every storefront by name: markets in the reader's language, languages in their own. */
export function storefrontChoices(reader: Channel): StorefrontChoice[] {
  const { markets, languages } = texts(reader, 'store')
  return storefrontCodes.map((code) => {
    const { market, locale } = channelOf(code)
    return { code, language: locale, languageName: languages[locale], market: markets[market] }
  })
}
