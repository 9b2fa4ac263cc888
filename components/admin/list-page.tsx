import { clsx } from 'clsx'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { EmptyState } from '../ui/empty-state'
import { fill } from '../ui/fill'
import { Pagination } from '../ui/pagination'
import type { BulkAction } from './bulk-bar'
import { DataTable } from './data-table'
import { FilterBar } from './filter-bar'
import { type Column, type Filter, type ListRow, type ListState, listHref } from './list'
import { type SavedView, SavedViews, type ViewActions } from './saved-views'

/** Sentences of the area `admin`: `texts(channel, 'admin').list`. */
export type ListWords = {
  search: string
  apply: string
  any: string
  clear: string
  remove: string
  emptyTitle: string
  emptyFiltered: string
  previous: string
  next: string
  page: string
}

export type ListPageProps = {
  title: string
  /** The path of the list, without its query. */
  path: string
  state: ListState
  columns: Column[]
  rows: ListRow[]
  total: number
  /** "1,204 orders", already in words. */
  count: string
  pages: number
  words: ListWords
  filters?: Filter[]
  /** The one main action, at the right of the title. */
  action?: ReactNode
  bulkActions?: BulkAction[]
  views?: SavedView[]
  viewActions?: ViewActions
  /** What this list is for, shown while there is nothing in it at all. */
  empty: ReactNode
}

/** A list of records: saved views as tabs, filters in the address, one line a record, pages. Works without JavaScript. */
export function ListPage(props: ListPageProps) {
  const { title, path, state, columns, rows, words, filters = [], action, views = [], viewActions, pages } = props
  const always = filters.filter(({ isAlways }) => isAlways).map(({ name }) => name)
  const isFiltered = state.search !== '' || Object.keys(state.filters).some((name) => !always.includes(name))
  const isEmpty = props.total === 0 && !isFiltered
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-3 pt-5 pb-3 lg:px-6">
        <h1 className="font-semibold text-xl">{title}</h1>
        {!isEmpty && <p className="tabular text-ink-3 text-sm">{props.count}</p>}
        <div className="ms-auto flex items-center gap-2">{action}</div>
      </div>
      {viewActions && !isEmpty && <SavedViews path={path} state={state} views={views} actions={viewActions} />}
      {(!isEmpty || always.length > 0) && <FilterBar path={path} state={state} filters={filters} words={words} />}
      {rows.length ? (
        <DataTable
          columns={columns}
          rows={rows}
          sortLinks={sortLinks(path, state, columns)}
          bulkActions={props.bulkActions}
        />
      ) : (
        <div className="border-line border-t">
          {isFiltered ? (
            <EmptyState
              title={words.emptyFiltered}
              action={
                <Link href={path} className="underline">
                  {words.clear}
                </Link>
              }
            />
          ) : (
            <EmptyState title={words.emptyTitle}>{props.empty}</EmptyState>
          )}
        </div>
      )}
      <div className={clsx('px-3 py-5 lg:px-6', pages < 2 && 'hidden')}>
        <Pagination
          page={state.page}
          pages={pages}
          hrefOf={(page) => listHref(path, state, { page })}
          words={{
            label: title,
            previous: words.previous,
            next: words.next,
            page: fill(words.page, { page: '{page}', pages }),
            of: words.page,
          }}
        />
      </div>
    </>
  )
}

/** A head's link: first downwards for figures, upwards for words, then the other way round. `-` means downwards. */
function sortLinks(path: string, state: ListState, columns: Column[]) {
  return Object.fromEntries(
    columns.flatMap(({ id, sort, figure }) => {
      if (!sort) return []
      const direction = state.sort === sort ? ('asc' as const) : state.sort === `-${sort}` ? ('desc' as const) : null
      const down = direction === null ? figure : direction === 'asc'
      return [[id, { href: listHref(path, state, { sort: down ? `-${sort}` : sort }), direction }]]
    }),
  )
}
