'use client'

import { ListOrder, moved } from '../editor/list-order'
import { type ModelDesk, useModelDesk } from './model-desk'

type List = 'steps' | 'features' | 'rules' | 'packages' | 'editions' | 'needs' | 'facts'
type ThingHeadProps = {
  list: List
  at: number
  kind: string
  code?: string
  /** It cannot be removed now. */
  keep?: boolean
}

/** What is being edited, its code, its place among the others, and a way out. */
export function ThingHead({ list, at, kind, code, keep }: ThingHeadProps) {
  const { definition, change, select, readOnly } = useModelDesk()
  const all: ModelDesk['definition'][List] = definition[list]
  return (
    <div className="flex min-h-8 items-center gap-2">
      <h2 className="font-semibold text-base">{kind}</h2>
      {code && <code className="min-w-0 truncate text-ink-3 text-xs">{code}</code>}
      {!readOnly && (
        <span className="ms-auto">
          <ListOrder
            name={kind}
            at={at}
            of={all.length}
            onMove={(to) => {
              change(list, moved<unknown>(all, at, to))
              select(`${list}.${to}`)
            }}
            onRemove={() => {
              change(
                list,
                (all as unknown[]).filter((_, other) => other !== at),
              )
              select('')
            }}
            keep={keep}
          />
        </span>
      )}
    </div>
  )
}
