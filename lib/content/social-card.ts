import type { Channel } from '@/lib/kernel/channel'

/** How wide and high what is shared is everywhere: 1.91 to 1. */
export const CARD = { width: 1200, height: 630 } as const

/** What is drawn when an address of the shop is shared: words, and the public name of a picture. */
export type SocialCard = {
  brand: string
  title: string
  /** Below it: a price, or a sentence. */
  line: string
  picture: string | null
  colours: { ground: string; ink: string; signal: string }
}

/**
 * The address of the card of a page (`path` within the storefront, "" is home). `shows` is anything that the card depends
 * on: with it, the address is another one whenever the page is, so that nobody who keeps the former shows it.
 */
export const socialCardUrl = ({ storefront }: Channel, path: string, shows: readonly unknown[]): string =>
  `/social/${[storefront, path, 'card.jpg'].filter(Boolean).join('/')}?v=${shortHash(JSON.stringify(shows))}`

/** Of a text, for telling one from another (FNV-1a, 32 bits, in base 36); not for keeping secrets. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** Whole words of a text, at most so many letters. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,;:–-]+$/, '')}…`
}
