import type { ReactNode } from 'react'

export type Column = {
  id: string
  label: string
  /** Numbers and money: to the right. */
  figure?: boolean
  /** What the address calls this order; absent: cannot be sorted by. */
  sort?: string
  /** Left out where columns are narrow; in the blocks of a phone there is room for it. */
  minor?: boolean
  /** Left out until someone chooses it. */
  hidden?: boolean
}

/** One line: what its cells show is made on the server. */
export type ListRow = { id: string; href: string; name: string; cells: Record<string, ReactNode> }

export type Filter = {
  name: string
  label: string
  options: { value: string; label: string; count?: number }[]
  /** It has a value at any time, so that it narrows nothing down. */
  isAlways?: boolean
}

/** What a list's address says. */
export type ListState = { search: string; sort: string; page: number; filters: Record<string, string> }

type Params = Record<string, string | string[] | undefined>

/** Reads an address; what it does not say is empty. Only the named filters are read. */
export function listState(params: Params, names: string[], sort = ''): ListState {
  const one = (name: string) => {
    const value = params[name]
    return (Array.isArray(value) ? value[0] : value)?.slice(0, 200) ?? ''
  }
  const page = Number(one('page'))
  const filters = Object.fromEntries(names.map((name) => [name, one(name)]).filter(([, value]) => value))
  return { search: one('q'), sort: one('sort') || sort, page: Number.isInteger(page) && page > 1 ? page : 1, filters }
}

/** The address of a list in another state; the page starts anew unless it is what changes. */
export function listHref(path: string, state: ListState, change: Partial<ListState> = {}): string {
  const next = { ...state, page: 1, ...change }
  const query = new URLSearchParams()
  if (next.search) query.set('q', next.search)
  for (const [name, value] of Object.entries(next.filters)) if (value) query.set(name, value)
  if (next.sort) query.set('sort', next.sort)
  if (next.page > 1) query.set('page', String(next.page))
  const text = query.toString()
  return text ? `${path}?${text}` : path
}
