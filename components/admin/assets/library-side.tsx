'use client'

import { clsx } from 'clsx'
import { Folder as FolderIcon, FolderOpen, Images, Library as LibraryIcon, Plus, Tag, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { Input } from '../../ui/input'
import type { Outcome } from '../editor/use-draft'
import { type LibraryState, libraryHref } from './library-address'

export type SideActions = {
  putFolder: (input: { name: string; parentId?: string | null }) => Promise<Outcome>
  removeFolder: (input: { id: string }) => Promise<Outcome>
  putCollection: (input: { name: string }) => Promise<Outcome>
  leave: (input: { collectionId: string }) => Promise<Outcome>
}
type SideProps = {
  state: LibraryState
  folders: { id: string; name: string; path: string; count: number }[]
  collections: { id: string; name: string; count: number }[]
  tags: { tag: string; count: number }[]
  /** Absent for those who may only look. */
  actions?: SideActions
}

/** Where files lie: folders as a tree, collections, and the words that are used most. */
export function LibrarySide({ state, folders, collections, tags, actions }: SideProps) {
  const t = useTranslations('assets.library')
  const { folder, collection, tag } = state
  const place = { ...state, folder: undefined, collection: undefined, tag: undefined }
  return (
    <nav aria-label={t('side')} className="space-y-6 text-sm">
      <ul>
        <Entry
          href={libraryHref(place)}
          isHere={!folder && !collection && !tag}
          sign={<LibraryIcon aria-hidden="true" />}
        >
          {t('all')}
        </Entry>
        <Entry
          href={libraryHref(place, { folder: 'none' })}
          isHere={folder === 'none'}
          sign={<Images aria-hidden="true" />}
        >
          {t('unfiled')}
        </Entry>
      </ul>
      <Part
        title={t('folders')}
        add={t('newFolder')}
        create={
          actions && ((name) => actions.putFolder({ name, parentId: folder && folder !== 'none' ? folder : null }))
        }
      >
        {folders.map(({ id, name, path, count }) => (
          <Entry
            key={id}
            href={libraryHref(place, { folder: id })}
            isHere={folder === id}
            depth={path.split('/').length - 1}
            count={count}
            sign={folder === id ? <FolderOpen aria-hidden="true" /> : <FolderIcon aria-hidden="true" />}
            remove={
              actions && count === 0 ? { label: t('deleteFolder'), run: () => actions.removeFolder({ id }) } : undefined
            }
          >
            {name}
          </Entry>
        ))}
      </Part>
      <Part
        title={t('collections')}
        add={t('newCollection')}
        create={actions && ((name) => actions.putCollection({ name }))}
      >
        {collections.map(({ id, name, count }) => (
          <Entry
            key={id}
            href={libraryHref(place, { collection: id })}
            isHere={collection === id}
            count={count}
            sign={<Images aria-hidden="true" />}
            remove={actions && { label: t('deleteCollection'), run: () => actions.leave({ collectionId: id }) }}
          >
            {name}
          </Entry>
        ))}
      </Part>
      {tags.length > 0 && (
        <Part title={t('tags')}>
          {tags.map(({ tag: each, count }) => (
            <Entry
              key={each}
              href={libraryHref(place, { tag: each })}
              isHere={tag === each}
              count={count}
              sign={<Tag aria-hidden="true" />}
            >
              {each}
            </Entry>
          ))}
        </Part>
      )}
    </nav>
  )
}

type PartProps = { title: string; add?: string; create?: (name: string) => Promise<Outcome>; children: ReactNode }

function Part({ title, add, create, children }: PartProps) {
  const t = useTranslations('assets.library')
  const [isAdding, setAdding] = useState(false)
  const make = async (form: FormData) => {
    const outcome = await create?.(String(form.get('name') ?? ''))
    if (outcome && !outcome.ok) toast.error(outcome.message)
    else setAdding(false)
  }
  return (
    <section>
      <div className="flex min-h-8 items-center justify-between ps-2">
        <h2 className="text-ink-3 text-xs">{title}</h2>
        {create && add && (
          <IconButton label={add} aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
            <Plus aria-hidden="true" className="!size-4" />
          </IconButton>
        )}
      </div>
      {isAdding && (
        <form action={make} className="flex gap-2 py-1 ps-2">
          <Input name="name" required autoFocus maxLength={80} aria-label={t('name')} placeholder={t('name')} />
          <Button type="submit" size="sm" variant="strong">
            {t('create')}
          </Button>
        </form>
      )}
      <ul>{children}</ul>
    </section>
  )
}

type EntryProps = {
  href: string
  isHere: boolean
  sign: ReactNode
  children: ReactNode
  depth?: number
  count?: number
  remove?: { label: string; run: () => Promise<Outcome> }
}

const indents = ['ps-2', 'ps-6', 'ps-10', 'ps-14', 'ps-16']

function Entry({ href, isHere, sign, children, depth = 0, count, remove }: EntryProps) {
  const router = useRouter()
  return (
    <li className="group flex items-center">
      <Link
        href={href}
        aria-current={isHere ? 'page' : undefined}
        className={clsx(
          'flex min-h-8 min-w-0 flex-1 items-center gap-2 rounded-md pe-2 hover:bg-hover [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-2',
          indents[Math.min(depth, indents.length - 1)],
          isHere && 'bg-pressed font-medium',
        )}
      >
        {sign}
        <span className="truncate">{children}</span>
        {count !== undefined && <span className="tabular ms-auto text-ink-3 text-xs">{count}</span>}
      </Link>
      {remove && isHere && (
        <IconButton
          label={remove.label}
          onClick={async () => {
            const outcome = await remove.run()
            if (!outcome.ok) toast.error(outcome.message)
            // What it stood for is no longer there to be looked at.
            else router.push('/admin/assets')
          }}
        >
          <Trash2 aria-hidden="true" className="!size-4" />
        </IconButton>
      )}
    </li>
  )
}
