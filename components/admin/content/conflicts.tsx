'use client'

import { useGetPuck } from '@puckeditor/core'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { MergeConflict } from '@/lib/content/merge'
import { Button } from '../../ui/button'
import { slotsOf } from './block-config'
import { useBlockWords } from './block-words'
import { spotOf } from './outline'
import { liveIds } from './puck-data'

type ValueConflict = Extract<MergeConflict, { kind: 'value' }>
const isValue = (conflict: MergeConflict): conflict is ValueConflict => conflict.kind === 'value'

/** Where two have changed the same: what each wrote, and who it shall be. Until somebody says, what is here stays. */
export function Conflicts({ found }: { found: readonly MergeConflict[] }) {
  const t = useTranslations('editor.conflicts')
  const { nameOf, labelOf } = useBlockWords()
  const getPuck = useGetPuck()
  const [open, setOpen] = useState<ValueConflict[]>([])
  useEffect(() => {
    const news = found.filter(isValue)
    if (news.length)
      setOpen((before) => [...before.filter((one) => !news.some((other) => isSamePlace(one, other))), ...news])
  }, [found])
  if (!open.length) return null
  const close = (conflict: ValueConflict) => setOpen((before) => before.filter((one) => one !== conflict))
  return (
    <section
      role="alert"
      aria-label={t('title')}
      className="absolute inset-x-0 bottom-0 z-20 max-h-[45dvh] overflow-y-auto border-warning border-t-2 bg-raised p-4 shadow-float"
    >
      <h2 className="font-semibold">{t('title')}</h2>
      <ul className="mt-2 divide-y divide-line">
        {open.map((conflict) => {
          const { block, path, mine, theirs } = conflict
          const type = block && getPuck().appState && itemOf(block)?.type
          return (
            <li key={`${block} ${path.join('.')}`} className="grid gap-2 py-3 text-sm md:grid-cols-[12rem_1fr_1fr]">
              <p className="font-medium">
                {type ? nameOf(type) : t('page')}: {labelOf(path.find((part) => part !== 'props') ?? '')}
              </p>
              <Choice title={t('mine')} value={mine} label={t('keepMine')} onChoose={() => close(conflict)} />
              <Choice
                title={t('theirs')}
                value={theirs}
                label={t('takeTheirs')}
                onChoose={() => {
                  take(conflict)
                  close(conflict)
                }}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )

  function itemOf(block: string) {
    const { appState, getItemById } = getPuck()
    const id = liveIds(appState.data.content, slotsOf).get(block) ?? block
    return spotOf(appState.data, slotsOf, id) && getItemById(id)
  }

  function take({ block, path, theirs }: ValueConflict) {
    const { appState, dispatch } = getPuck()
    if (!block) {
      const root = appState.data.root
      return dispatch({ type: 'replaceRoot', root: { ...root, props: put(root.props ?? {}, path, theirs) } })
    }
    const item = itemOf(block)
    const spot = item && spotOf(appState.data, slotsOf, item.props.id)
    if (!item || !spot) return
    const props = put(item.props, path[0] === 'props' ? path.slice(1) : path, theirs) as typeof item.props
    dispatch({ type: 'replace', destinationIndex: spot.index, destinationZone: spot.zone, data: { ...item, props } })
  }
}

type ChoiceProps = { title: string; value: unknown; label: string; onChoose: () => void }

const Choice = ({ title, value, label, onChoose }: ChoiceProps) => (
  <div className="min-w-0">
    <p className="text-ink-3 text-xs">{title}</p>
    <p className="my-1 line-clamp-4 break-words">{inWords(value)}</p>
    <Button size="sm" onClick={onChoose}>
      {label}
    </Button>
  </div>
)

const inWords = (value: unknown) =>
  typeof value === 'string' ? value.replace(/<[^>]*>/g, ' ').trim() || '–' : JSON.stringify(value ?? null)

const isSamePlace = (a: ValueConflict, b: ValueConflict) => a.block === b.block && a.path.join() === b.path.join()

/** The same with another value at a path. */
function put(into: object, [name, ...rest]: string[], value: unknown): object {
  if (name === undefined) return into
  const inner = (into as Record<string, unknown>)[name]
  return { ...into, [name]: rest.length ? put(inner && typeof inner === 'object' ? inner : {}, rest, value) : value }
}
