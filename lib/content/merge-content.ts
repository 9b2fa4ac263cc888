import { type MergeConflict, mergeBlocks } from './merge'
import { mergeValues } from './merge-values'
import type { PageContent } from './page'

/** Three versions of what a page says as one; `block` of a conflict in title, address or metadata is empty. */
export function mergeContent(
  base: PageContent,
  mine: PageContent,
  theirs: PageContent,
): { content: PageContent; conflicts: MergeConflict[] } {
  const { blocks, conflicts } = mergeBlocks(base.blocks, mine.blocks, theirs.blocks)
  const head = mergeValues(headOf(base), headOf(mine), headOf(theirs))
  return {
    content: { ...(head.value as Omit<PageContent, 'blocks'>), blocks },
    conflicts: [...head.conflicts.map((each) => ({ kind: 'value' as const, block: '', ...each })), ...conflicts],
  }
}

const headOf = ({ title, slug, seo }: PageContent) => ({ title, slug, seo })
