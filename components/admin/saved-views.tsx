'use client'

import { BookmarkPlus, X } from 'lucide-react'
import Link from 'next/link'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import type { FormState } from '@/lib/kernel/form'
import { Button } from '../ui/button'
import { Input } from '../ui/input'
import { type ListState, listHref } from './list'

export type SavedView = { id: string; name: string; query: string; mine: boolean }
export type ViewActions = {
  list: string
  save: (input: { list: string; name: string; query: string }) => Promise<NonNullable<FormState>>
  remove: (input: { id: string }) => Promise<NonNullable<FormState>>
}

type Props = { path: string; state: ListState; views: SavedView[]; actions: ViewActions }

/** The list's states that someone has named, as tabs; the state that is open can be named, too. */
export function SavedViews({ path, state, views, actions }: Props) {
  const t = useTranslations('admin.list')
  const [naming, setNaming] = useState(false)
  const [busy, start] = useTransition()
  const here = listHref('', state).replace(/^\?/, '')
  const isOpen = (query: string) => query === here
  const run = (work: () => Promise<NonNullable<FormState>>) =>
    start(async () => {
      const outcome = await work()
      if (!outcome.ok) toast.error(outcome.message)
      setNaming(false)
    })
  const tab =
    'inline-flex h-9 items-center gap-1 whitespace-nowrap border-b-2 px-1 text-sm aria-[current=page]:border-ink aria-[current=page]:font-semibold border-transparent text-ink-2 hover:text-ink aria-[current=page]:text-ink'
  return (
    <nav
      aria-label={t('views')}
      className="mb-3 flex items-center gap-4 overflow-x-auto border-line border-b px-3 lg:px-6"
    >
      <Link href={path} aria-current={here === '' ? 'page' : undefined} className={tab}>
        {t('all')}
      </Link>
      {views.map(({ id, name, query, mine }) => (
        <span key={id} className="inline-flex items-center">
          <Link href={`${path}?${query}`} aria-current={isOpen(query) ? 'page' : undefined} className={tab}>
            {name}
          </Link>
          {mine && isOpen(query) && (
            <button
              type="button"
              aria-label={t('removeView')}
              title={t('removeView')}
              disabled={busy}
              onClick={() => run(() => actions.remove({ id }))}
              className="ms-1 grid size-6 place-items-center rounded-md text-ink-3 hover:bg-hover"
            >
              <X aria-hidden="true" className="size-3.5" />
            </button>
          )}
        </span>
      ))}
      {here !== '' && !views.some(({ query }) => isOpen(query)) && (
        <div className="ms-auto flex items-center gap-2 py-1">
          {naming ? (
            <form
              className="flex items-center gap-2"
              action={(form) =>
                run(() => actions.save({ list: actions.list, name: String(form.get('name')), query: here }))
              }
            >
              <Input
                name="name"
                required
                maxLength={60}
                autoFocus
                aria-label={t('viewName')}
                placeholder={t('viewName')}
              />
              <Button type="submit" size="sm" busy={busy}>
                {t('saveView')}
              </Button>
            </form>
          ) : (
            <Button size="sm" variant="quiet" onClick={() => setNaming(true)}>
              <BookmarkPlus aria-hidden="true" className="size-4" />
              {t('saveView')}
            </Button>
          )}
        </div>
      )}
    </nav>
  )
}
