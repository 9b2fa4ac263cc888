import type { Channel } from '@/lib/kernel/channel'
import type { ProductCard } from '@/lib/pricing/product-card'
import type { Block, Face } from './block'
import type { BlockData, BlockPicture } from './block-data'
import type { BlockType } from './blocks'
import { hrefOf } from './link'
import type { LinkTarget } from './menu'
import { type RichNode, readRichText } from './rich-text'

/** What every face can say, whatever it is made of. */
export type Piece =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'text'; text: string; tone: 'plain' | 'lead' | 'quiet' }
  | { kind: 'rich'; nodes: RichNode[] }
  | { kind: 'picture'; picture: Pick<BlockPicture, 'hash' | 'width' | 'height' | 'alt'>; caption: string }
  | { kind: 'products'; cards: ProductCard[] }
  | { kind: 'table'; head: string[]; rows: string[][] }
  | { kind: 'quote'; text: string; name: string; about: string }
  /** Whole, with its host. */
  | { kind: 'link'; label: string; href: string }
  /** Where something is that cannot be shown here. */
  | { kind: 'address'; label: string; href: string }

/** What one block says; each top-level block keeps its own, since a screen shows them one after the other. */
export type Told = { id: string; type: BlockType; pieces: Piece[] }

export type Telling = {
  face: Face
  data: BlockData
  channel: Channel
  /** "https://vela.example". */
  base: string
  /** Of the page that is told, within the storefront. */
  path: string
  /** Words of the code: "Yes", "No". */
  words: { yes: string; no: string }
  now: Date
}

/** The same for one block: its heading's level, and how the blocks within it are told. */
export type Around = Telling & {
  level: number
  id: string
  inside: (blocks: readonly Block[], below?: number) => Piece[]
}
export const quiet = (text: string): Piece[] => (text ? [{ kind: 'text', text, tone: 'quiet' }] : [])
export const plain = (text: string): Piece[] => (text ? [{ kind: 'text', text, tone: 'plain' }] : [])
export const lead = (text: string): Piece[] => (text ? [{ kind: 'text', text, tone: 'lead' }] : [])
export const rich = (html: string): Piece[] => (html ? [{ kind: 'rich', nodes: readRichText(html) }] : [])
export const heading = (text: string, { level }: Around, by = 0): Piece[] =>
  text ? [{ kind: 'heading', level: Math.max(1, level + by), text }] : []
export const table = (head: string[], rows: string[][]): Piece[] => (rows.length ? [{ kind: 'table', head, rows }] : [])
export const cards = (slugs: string[], { data }: Around): Piece[] => {
  const found = slugs.flatMap((slug) => data.products[slug] ?? [])
  return found.length ? [{ kind: 'products', cards: found }] : []
}
export function picture(id: string | null, { data }: Around, caption = ''): Piece[] {
  const found = id ? data.pictures[id] : undefined
  return found ? [{ kind: 'picture', picture: found, caption }] : []
}
export function link(label: string, target: LinkTarget | null, { data, channel, base }: Around): Piece[] {
  const href = hrefOf(target, `/${channel.storefront}`, data.pages)
  return label && href ? [{ kind: 'link', label, href: href.startsWith('/') ? base + href : href }] : []
}
