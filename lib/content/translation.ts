import type { Block } from './block'
import { mapBlocks, placesOf } from './block-places'
import { mergeBlocks } from './merge'
import type { PageContent } from './page'
import { textUnitsOf, withTexts } from './text-units'

/** A text to be translated. `key` names its place: ".title", or the block's id and where in it: "intro:items.0.answer". */
export type Unit = { key: string; text: string }

const HEAD = ['title', 'seo.title', 'seo.description'] as const

/** Everything that people read of a page, in the order of reading. */
export function unitsOf({ title, seo, blocks }: Pick<PageContent, 'title' | 'seo' | 'blocks'>): Unit[] {
  const head = { title, 'seo.title': seo.title, 'seo.description': seo.description }
  return [
    ...HEAD.flatMap((name) => (head[name] ? [{ key: `.${name}`, text: head[name] }] : [])),
    ...placesOf(blocks).flatMap(({ block }) =>
      (textUnitsOf(block) ?? []).map(({ path, text }) => ({ key: `${block.id}:${path}`, text })),
    ),
  ]
}

/**
 * A page with these texts in another language. Blocks that the source has got since, and that are translated here, come
 * in where they stand there; what has no translation stays as it is.
 */
export function translated(
  own: PageContent,
  source: Pick<PageContent, 'blocks'>,
  texts: ReadonlyMap<string, string>,
): PageContent {
  const known = new Set(placesOf(own.blocks).map(({ block: { id } }) => id))
  const isNews = [...texts.keys()].some((key) => !key.startsWith('.') && !known.has(key.split(':')[0] ?? ''))
  const blocks = isNews ? mergeBlocks([], own.blocks, source.blocks).blocks : own.blocks
  const seo = {
    ...own.seo,
    title: texts.get('.seo.title') ?? own.seo.title,
    description: texts.get('.seo.description') ?? own.seo.description,
  }
  return {
    ...own,
    title: texts.get('.title') || own.title,
    seo,
    blocks: mapBlocks(blocks, (block) => put(block, texts)),
  }
}

function put(block: Block, texts: ReadonlyMap<string, string>): Block {
  const start = `${block.id}:`
  const own = [...texts].flatMap(([key, text]) =>
    key.startsWith(start) ? [[key.slice(start.length), text] as const] : [],
  )
  return own.length ? withTexts(block, new Map(own)) : block
}
