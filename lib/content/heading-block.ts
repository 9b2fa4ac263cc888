import type { Block } from './block'
import { parseBlock } from './block-tree'

const heads = new Set(['hero', 'story', 'section', 'productGrid'])

/** Whether the first block says what the page is about, so that the page needs no heading of its own above it. */
export function titlesItself([first]: readonly Block[]): boolean {
  const known = first && heads.has(first.type) ? parseBlock(first) : undefined
  return known !== undefined && 'title' in known.props && known.props.title !== ''
}
