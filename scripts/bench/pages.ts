import { randomUUID } from 'node:crypto'

export const STOREFRONT = '/de-ch'

export type Page = { name: string; path: string; html: Buffer }

/** The home page, the first category that it links to, and the first product of that. */
export async function findPages(port: number): Promise<Page[]> {
  const get = async (name: string, path: string): Promise<Page> => {
    const answer = await fetch(`http://localhost:${port}${path}`, { headers: { 'accept-encoding': 'identity' } })
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: is the demo company there?`)
    return { name, path, html: Buffer.from(await answer.arrayBuffer()) }
  }
  const linked = ({ path, html }: Page, folder: string) => {
    const link = new RegExp(`href="(${STOREFRONT}/${folder}/[\\w/-]+)"`).exec(html.toString())?.[1]
    if (!link) throw new Error(`${path} links to nothing under ${folder}`)
    return link
  }
  const home = await get('home', STOREFRONT)
  const category = await get('category', linked(home, 'c'))
  return [home, category, await get('product', linked(category, 'products'))]
}

/** A browser that has been here before, so that no cookie is set. */
export const visitor = () => ({ Cookie: `visitor=${randomUUID()}; storefront=${STOREFRONT.slice(1)}` })
