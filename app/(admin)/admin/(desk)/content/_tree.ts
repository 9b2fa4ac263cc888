import 'server-only'
import type { PageKind, PageStatus } from '@/lib/content/page'
import { countPages, countPagesBelow, listPages, listPagesBelow, type PageLine } from '@/lib/content/page-list-queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'

/** Pages of one branch that are shown at once; more are on a page of their own. */
const BRANCH = 100
const DEEPEST = 8

type Asked = {
  search: string
  kind?: PageKind | 'trash'
  status?: PageStatus
  locale?: Locale
  open: string[]
  under?: string
  page: number
}

export type TreeLine = PageLine & {
  depth: number
  /** Among its siblings. */
  at: number
  of: number
  /** A line that leads to so many more below the page that it names. */
  more?: number
}

/** What the tree shows: branches that the address opens, a page of a long branch, or what was searched for. */
export async function readTree(actor: Actor, locale: Locale, asked: Asked) {
  const { search, kind, status, open, under, page } = asked
  const isTree = !search && !kind && !status
  const isOpen = (id: string) => open.includes(id)
  const base = { isTree, isOpen, toggleHref, beforeOf: beforeIn([]), outOf: outIn([]) }
  if (!isTree) {
    const filter = { search, kind, status, locale: asked.locale }
    const [lines, total] = await Promise.all([
      listPages(actor, filter, locale, { limit: 50, offset: (page - 1) * 50 }),
      countPages(actor, filter),
    ])
    const flat = lines.map((line): TreeLine => ({ ...line, depth: 0, at: 0, of: 1 }))
    return { ...base, lines: flat, total, pageSize: 50, within: undefined }
  }
  const root = under ?? null
  const [lines, total] = await Promise.all([branch(root, 0, (page - 1) * BRANCH), countPagesBelow(actor, root)])
  const within = under ? { id: under, title: await titleOf(under) } : undefined
  return { ...base, lines, total, pageSize: BRANCH, within, beforeOf: beforeIn(lines), outOf: outIn(lines) }

  async function branch(parentId: string | null, depth: number, offset = 0): Promise<TreeLine[]> {
    const [children, of] = await Promise.all([
      listPagesBelow(actor, parentId, locale, { limit: BRANCH, offset }),
      countPagesBelow(actor, parentId),
    ])
    const lines = await Promise.all(
      children.map(async (line, index): Promise<TreeLine[]> => {
        const own = { ...line, depth, at: offset + index, of }
        if (!isOpen(line.id) || !line.below || depth >= DEEPEST) return [own]
        const below = await branch(line.id, depth + 1)
        const more = line.below - BRANCH
        return [own, ...below, ...(more > 0 ? [{ ...own, depth: depth + 1, more }] : [])]
      }),
    )
    return lines.flat()
  }

  async function titleOf(id: string): Promise<string> {
    const { title } = (await listPages(actor, { id }, locale, { limit: 1 }))[0] ?? { title: id }
    return title
  }

  /** The same view with one branch opened or closed. */
  function toggleHref(id: string): string {
    const next = isOpen(id) ? open.filter((each) => each !== id) : [...open, id]
    const query = new URLSearchParams()
    if (under) query.set('under', under)
    if (next.length) query.set('open', next.join(','))
    return `/admin/content${query.size ? `?${query}` : ''}`
  }
}

/** The line before one among its siblings, if it is shown. */
const beforeIn = (lines: TreeLine[]) => (id: string) => {
  const own = lines.find((line) => line.id === id)
  return lines.find((line) => line.parentId === own?.parentId && line.at === (own?.at ?? 0) - 1 && !line.more)?.id
}

/** Where a line comes that is taken out of the one around it: behind that. */
const outIn = (lines: TreeLine[]) => (id: string) => {
  const own = lines.find((line) => line.id === id)
  const around = own && lines.find((line) => line.id === own.parentId && !line.more)
  return around && { parentId: around.parentId, position: around.at + 1 }
}
