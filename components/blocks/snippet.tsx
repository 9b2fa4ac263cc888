import type { Renderer } from './frame'

/** Blocks that stand on several pages and are kept in one place. */
export const Snippet: Renderer<'snippet'> = ({ props, frame }) => {
  const blocks = frame.data.snippets[props.page]
  return blocks ? frame.render(blocks, { page: props.page }) : null
}
