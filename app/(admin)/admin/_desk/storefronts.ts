import { texts } from '@/app/_messages/words'
import { channelOf, storefrontCodes } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'

/** One of them; the code itself where there is no such storefront any more. */
export const storefrontName = (locale: Locale, code: string): string =>
  storefrontOptions(locale).find(({ value }) => value === code)?.label ?? code

/** The storefronts as people call them: "Switzerland, German". */
export function storefrontOptions(locale: Locale) {
  const { languages } = texts(locale, 'pages')
  const { markets } = texts(locale, 'editor')
  return storefrontCodes.map(channelOf).map((channel) => ({
    value: channel.storefront,
    label: `${markets[channel.market]}, ${languages[channel.locale]}`,
  }))
}
