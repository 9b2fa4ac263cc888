'use client'

import { clsx } from 'clsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../ui/badge'
import { Checkbox } from '../../ui/checkbox'
import { Input } from '../../ui/input'
import { Editor } from '../editor/editor'
import { ListOrder, moved } from '../editor/list-order'
import { type Outcome, useDraft } from '../editor/use-draft'

type Line = { id: string; name: string; path: string; depth: number; isHidden: boolean }
type ProductPlaceProps = {
  id: string
  version: number
  /** Ids of categories, the main one first. */
  saved: string[]
  tree: Line[]
  save: (input: { id: string; version: number; categoryIds: string[] }) => Promise<Outcome>
  readOnly?: boolean
}

const indents = ['', 'ms-6', 'ms-12', 'ms-16', 'ms-20']

/** In which categories a product stands: ticked in the tree, put in order beside it. */
export function ProductPlace({ id, version, saved, tree, save, readOnly }: ProductPlaceProps) {
  const t = useTranslations('merchandising.place')
  const [words, setWords] = useState('')
  const draft = useDraft({
    saved,
    version,
    save: (categoryIds, upon) => save({ id, version: upon, categoryIds }),
  })
  const { value: chosen } = draft
  const byId = new Map(tree.map((line) => [line.id, line]))
  const fits = ({ name, path }: Line) => `${name} ${path}`.toLowerCase().includes(words.trim().toLowerCase())
  const shown = tree.filter(fits)
  const toggle = (one: string) =>
    draft.change(chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one])
  return (
    <Editor
      draft={draft}
      readOnly={readOnly}
      summary={(ids) => <p>{ids.map((one) => byId.get(one)?.name).join(', ') || '–'}</p>}
    >
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        <div>
          {chosen.length ? (
            <>
              <ol className="divide-y divide-line">
                {chosen.map((one, at) => {
                  const name = byId.get(one)?.name ?? one
                  return (
                    <li key={one} className="flex min-h-10 items-center gap-2 text-sm">
                      <span className="min-w-0">
                        <span className="font-medium">{name}</span>{' '}
                        <code className="break-words text-ink-3 text-xs">/{byId.get(one)?.path}</code>
                      </span>
                      {at === 0 && <Badge tone="success">{t('main')}</Badge>}
                      {!readOnly && (
                        <span className="ms-auto">
                          <ListOrder
                            name={name}
                            at={at}
                            of={chosen.length}
                            onMove={(to) => draft.change(moved(chosen, at, to))}
                            onRemove={() => toggle(one)}
                          />
                        </span>
                      )}
                    </li>
                  )
                })}
              </ol>
              <p className="mt-2 text-ink-3 text-sm">{t('mainHint')}</p>
            </>
          ) : (
            <p className="text-ink-2 text-sm">{t('none')}</p>
          )}
        </div>
        <div>
          <Input
            type="search"
            value={words}
            onChange={({ target }) => setWords(target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            placeholder={t('filter')}
            aria-label={t('filter')}
          />
          <ul aria-label={t('all')} className="mt-2 max-h-72 overflow-y-auto text-sm">
            {shown.map(({ id: one, name, depth, isHidden }) => (
              <li key={one} className={clsx(!words && indents[Math.min(depth, 4)])}>
                <Checkbox
                  checked={chosen.includes(one)}
                  onChange={() => toggle(one)}
                  label={
                    <>
                      {name} {isHidden && <span className="text-ink-3 text-xs">{t('hidden')}</span>}
                    </>
                  }
                />
              </li>
            ))}
          </ul>
          {!shown.length && <p className="text-ink-2 text-sm">{t('nothing', { words })}</p>}
        </div>
      </div>
    </Editor>
  )
}
