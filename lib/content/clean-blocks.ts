import 'server-only'
import { sanitizeHtml } from '@/lib/catalog/rich-text'
import type { Block } from './block'
import { isSlot, mapBlocks } from './block-places'

/** Where browsers go: nothing that runs or embeds. */
const ADDRESS = /^(?:href|url|src|address|link)$/i
const HTML = /^html$/i
/** What a browser overlooks before it reads the scheme. */
const OVERLOOKED = /[\p{Cc}\p{Cf}\p{Z}]/gu
const RUNS = /^(?:javascript|data|vbscript|blob|file):/i

/** Blocks as they are kept: no markup that runs, no address that runs, whatever the type of the block. */
export const cleanBlocks = (blocks: readonly Block[]): Block[] =>
  mapBlocks(blocks, (block) => ({ ...block, props: cleanProps(block.props) }))

const cleanProps = (props: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(props).map(([name, value]) => [name, isSlot(value) ? value : cleaned(value, name)]))

function cleaned(value: unknown, name: string): unknown {
  if (typeof value === 'string') {
    if (HTML.test(name)) return sanitizeHtml(value)
    return ADDRESS.test(name) && RUNS.test(value.replace(OVERLOOKED, '')) ? '' : value
  }
  if (Array.isArray(value)) return value.map((each) => cleaned(each, name))
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner, key)]))
}
