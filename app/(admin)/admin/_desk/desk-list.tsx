import { texts, words } from '@/app/_messages/words'
import { ListPage, type ListPageProps } from '@/components/admin/list-page'
import { listViews } from '@/lib/identity/view-queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { removeView, saveView } from '../(desk)/actions'

/** Records on a page of a list. */
export const PAGE_SIZE = 50

type Given = 'path' | 'pages' | 'count' | 'words' | 'views' | 'viewActions'
type DeskListProps = Omit<ListPageProps, Given> & {
  staff: Actor
  locale: Locale
  /** Where it is, below `/admin`; its views are saved by this name. */
  name: string
  keepsViews?: boolean
  /** "51 products"; without it they are entries. */
  count?: string
  pageSize?: number
}

/** What every list of the desk has, around what only this one has. */
export async function DeskList({
  staff,
  locale,
  name,
  keepsViews,
  count,
  pageSize = PAGE_SIZE,
  ...list
}: DeskListProps) {
  return (
    <ListPage
      {...list}
      path={`/admin/${name}`}
      pages={Math.ceil(list.total / pageSize)}
      count={count ?? words(locale, 'admin')('list.count', { count: list.total })}
      words={texts(locale, 'admin').list}
      views={keepsViews ? await listViews(staff, name) : undefined}
      viewActions={keepsViews ? { list: name, save: saveView, remove: removeView } : undefined}
    />
  )
}
