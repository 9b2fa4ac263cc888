'use client'

import { clsx } from 'clsx'
import { LayoutGrid, List } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { assetKinds } from '@/lib/assets/asset'
import { librarySorts, libraryStates } from '@/lib/assets/library-words'
import { Input } from '../../ui/input'
import { Select } from '../../ui/select'
import { FilterForm } from '../filter-form'
import { type LibraryState, libraryHref } from './library-address'

type LibraryFilterProps = {
  state: LibraryState
  counts: { kinds: Partial<Record<string, number>>; states: Partial<Record<string, number>> }
}

/** Words, kind, what is to be done, order and view; all of it in the address. */
export function LibraryFilter({ state, counts }: LibraryFilterProps) {
  const t = useTranslations('assets')
  const { folder, collection, tag, view } = state
  const viewLink = (name: 'grid' | 'list', Sign: typeof List) => (
    <Link
      href={libraryHref(state, { view: name === 'grid' ? undefined : name })}
      aria-label={t(`library.${name}`)}
      aria-current={(view ?? 'grid') === name ? 'true' : undefined}
      className={clsx(
        'grid size-control place-items-center rounded-md hover:bg-hover',
        (view ?? 'grid') === name && 'bg-pressed',
      )}
    >
      <Sign aria-hidden="true" className="size-4" />
    </Link>
  )
  return (
    <div className="mt-3">
      <FilterForm action="/admin/assets" className="grid grid-cols-2 items-center gap-2 sm:flex sm:flex-wrap">
        <Input
          type="search"
          name="q"
          key={state.q}
          defaultValue={state.q}
          placeholder={t('library.search')}
          aria-label={t('library.search')}
          data-list-search=""
          className="col-span-2 sm:max-w-96"
        />
        <Select
          name="kind"
          aria-label={t('library.kind')}
          key={`k${state.kind}`}
          defaultValue={state.kind ?? ''}
          className="min-w-0 sm:w-auto"
        >
          <option value="">{`${t('library.kind')}: ${t('library.any')}`}</option>
          {assetKinds.map((kind) => (
            <option key={kind} value={kind}>{`${t(`kinds.${kind}`)} (${counts.kinds[kind] ?? 0})`}</option>
          ))}
        </Select>
        <Select
          name="state"
          aria-label={t('library.state')}
          key={`s${state.state}`}
          defaultValue={state.state ?? ''}
          className="min-w-0 sm:w-auto"
        >
          <option value="">{`${t('library.state')}: ${t('library.any')}`}</option>
          {libraryStates.map((each) => (
            <option key={each} value={each}>{`${t(`states.${each}`)} (${counts.states[each] ?? 0})`}</option>
          ))}
          <option value="alike">{t('library.alike')}</option>
        </Select>
        <Select
          name="sort"
          aria-label={t('library.sort')}
          key={`o${state.sort}`}
          defaultValue={state.sort ?? ''}
          className="min-w-0 sm:w-auto"
        >
          {librarySorts.map((each) => (
            <option key={each} value={each === 'created' ? '' : each}>
              {t(`library.sorts.${each}`)}
            </option>
          ))}
        </Select>
        {Object.entries({ folder, collection, tag, view }).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <div className="ms-auto flex gap-1">
          {viewLink('grid', LayoutGrid)}
          {viewLink('list', List)}
        </div>
      </FilterForm>
    </div>
  )
}
