import { isStorefront, type StorefrontCode, storefronts } from '@/lib/kernel/channel'

const DEFAULT: StorefrontCode = 'en-ch'
const HOME = new Map<string, StorefrontCode>([
  ['de', 'de-de'],
  ['en', 'en-ch'],
  ['pl', 'pl-pl'],
])

/** Where `/` leads: the storefront seen last, else the best for the browser's languages ("de-CH,de;q=0.9,en;q=0.5"). */
export function bestStorefront(acceptLanguage: string | undefined, last?: string): StorefrontCode {
  if (isStorefront(last)) return last
  for (const wish of wishes(acceptLanguage ?? '')) {
    const [language = '', region = ''] = wish.split('-')
    if (isStorefront(wish)) return wish
    const home = HOME.get(language)
    if (home) return home
    // French or Italian in Switzerland: their market, in the language that it has for all.
    const inRegion = (Object.keys(storefronts) as StorefrontCode[]).find((code) => code === `en-${region}`)
    if (inRegion) return inRegion
  }
  return DEFAULT
}

const wishes = (header: string) =>
  header
    .slice(0, 500)
    .toLowerCase()
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(/\s*;\s*q=/)
      return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 }
    })
    .filter(({ tag, quality }) => tag && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
