'use client'

import { Drawer, useGetPuck } from '@puckeditor/core'
import { Search } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { blocks, blockTypes } from '@/lib/content/blocks'
import { Input } from '../../ui/input'
import { BlockIcon } from './block-icon'
import { useBlockWords } from './block-words'
import { useInsert } from './use-insert'

/** What lies behind an item while it is dragged is a picture of it, and no second stop. */
const ITEM = '[data-palette-item]:not([inert] *)'
const groups = ['media', 'text', 'products', 'layout', 'action'] as const

/** Every kind of block, found by typing: dragged onto the page, or put behind the chosen block by a click or Enter. */
export function Palette({ onInserted }: { onInserted?: () => void }) {
  const t = useTranslations('editor.palette')
  const groupName = useTranslations('blocks.groups')
  const { nameOf, noteOf } = useBlockWords()
  const [sought, setSought] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const insert = useInsert()
  const getPuck = useGetPuck()
  const fits = (type: string) =>
    `${nameOf(type)} ${noteOf(type)} ${type}`.toLowerCase().includes(sought.trim().toLowerCase())
  const found = blockTypes.filter((type) => fits(type) && getPuck().getPermissions({ type }).insert)
  const put = (type: string) => {
    insert(type)
    onInserted?.()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && found[0]) {
      event.preventDefault()
      put(found[0])
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault()
      list.current?.querySelector<HTMLElement>(ITEM)?.focus()
    }
  }
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="relative p-3">
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute start-6 top-1/2 size-4 -translate-y-1/2 text-ink-3"
        />
        <Input
          type="search"
          data-block-search
          value={sought}
          onChange={({ target }) => setSought(target.value)}
          onKeyDown={press}
          aria-label={t('search')}
          placeholder={t('search')}
          className="ps-9"
        />
      </div>
      <div ref={list} data-palette className="min-h-0 flex-1 overflow-y-auto px-3 pb-4">
        {found.length === 0 && <p className="px-1 py-3 text-ink-2 text-sm">{t('none', { words: sought })}</p>}
        {groups.map((group) => {
          const types = found.filter((type) => blocks[type].group === group)
          if (!types.length) return null
          return (
            <section key={group} className="mt-3 first:mt-0">
              <h3 className="px-1 pb-1.5 font-medium text-ink-3 text-xs">{groupName(group)}</h3>
              <Drawer>
                {types.map((type) => (
                  <Drawer.Item key={type} name={type} label={nameOf(type)}>
                    {() => (
                      <PaletteItem type={type} name={nameOf(type)} note={noteOf(type)} onChoose={() => put(type)} />
                    )}
                  </Drawer.Item>
                ))}
              </Drawer>
            </section>
          )
        })}
      </div>
    </div>
  )
}

type PaletteItemProps = { type: string; name: string; note: string; onChoose: () => void }

function PaletteItem({ type, name, note, onChoose }: PaletteItemProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: what is a button by itself cannot be dragged.
    <div
      role="button"
      tabIndex={0}
      data-palette-item={type}
      title={note}
      ref={(item) => item?.closest('[class*="draggableBg"]')?.setAttribute('inert', '')}
      onClick={onChoose}
      onKeyDown={(event) => {
        walk(event)
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onChoose()
      }}
      className="flex min-h-9 cursor-grab select-none items-center gap-2.5 rounded-md border border-line bg-raised px-2.5 text-sm hover:border-control"
    >
      <BlockIcon type={type} />
      <span className="truncate">{name}</span>
    </div>
  )
}

/** Arrow keys go from block to block, since nobody wants thirty stops of the tab key. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (!way) return
  const items = [...(event.currentTarget.closest('[data-palette]')?.querySelectorAll<HTMLElement>(ITEM) ?? [])]
  const next = items[items.indexOf(document.activeElement as HTMLElement) + way]
  if (!next) return
  event.preventDefault()
  next.focus()
}
