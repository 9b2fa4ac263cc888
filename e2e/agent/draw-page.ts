/** What another program needs to know of a page of the content API: nothing of ours is imported. */
type Block = { id: string; type: string; props: Record<string, unknown> }
type Picture = { url: string; width: number; height: number; alt: string }
type Page = { title: string; blocks: Block[]; pictures: Record<string, Picture> }

/** A static page of somebody else's, drawn from the API: titles, rich texts, pictures, and blocks within blocks. */
export function drawPage(page: Page, base: string): string {
  const picture = (id: unknown) => {
    const found = typeof id === 'string' ? page.pictures[id] : undefined
    if (!found) return ''
    return `<img src="${base}${found.url}" width="${found.width}" height="${found.height}" alt="${escaped(found.alt)}">`
  }
  const draw = ({ props }: Block): string =>
    [
      typeof props.title === 'string' && props.title ? `<h2>${escaped(props.title)}</h2>` : '',
      picture(props.picture),
      // The shop has made it harmless when it was written.
      typeof props.text === 'string' ? `<div>${props.text}</div>` : '',
      ...Object.values(props).flatMap((value) => (isBlocks(value) ? value.map(draw) : [])),
    ].join('\n')
  const body = `<h1>${escaped(page.title)}</h1>${page.blocks.map(draw).join('\n')}`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(page.title)}</title><body>${body}</body></html>`
}

const isBlocks = (value: unknown): value is Block[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => each && typeof each === 'object' && 'props' in each)

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
