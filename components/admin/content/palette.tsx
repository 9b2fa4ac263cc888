'use client'

import { Drawer, useGetPuck } from '@puckeditor/core'
import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { blocks, blockTypes } from '@/lib/content/blocks'
import { Input } from '../../ui/input'
import { BlockIcon } from './block-icon'
import { useBlockWords } from './block-words'
import { useInsert } from './use-insert'

/** What can be dragged is the button, too: one inside it would be a second stop, and no button for a screen reader. */
const ITEM = '[data-testid^="drawer-item:"]'
const itemAt = (target: EventTarget) => (target as Element).closest<HTMLElement>(ITEM)
const typeOf = (item: HTMLElement) => item.dataset.testid?.split(':')[1] ?? ''
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
      items()[0]?.focus()
    }
  }
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>(ITEM) ?? [])]
  /** The tab key stops once, at the item where the arrow keys were last; nobody wants thirty stops. */
  const stopAt = (stop?: HTMLElement) => {
    for (const item of items()) item.tabIndex = item === stop ? 0 : -1
  }
  useEffect(() => {
    const all = items()
    stopAt(all.find((item) => item === document.activeElement) ?? all[0])
  })
  const walk = (event: KeyboardEvent) => {
    const item = itemAt(event.target)
    if (!item) return
    const all = items()
    const to = { ArrowDown: all.indexOf(item) + 1, ArrowUp: all.indexOf(item) - 1, Home: 0, End: all.length - 1 }
    const next = to[event.key as keyof typeof to]
    const isChosen = event.key === 'Enter' || event.key === ' '
    if (next === undefined && !isChosen) return
    // What drags with the keyboard must not hear of it.
    event.preventDefault()
    event.stopPropagation()
    if (isChosen) put(typeOf(item))
    else if (next === -1) list.current?.parentElement?.querySelector<HTMLElement>('[data-block-search]')?.focus()
    else if (next !== undefined) all[next]?.focus()
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears for the buttons in it, which are not ours to dress. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard one line above, before what drags hears them. */}
      <div
        ref={list}
        data-palette
        onKeyDownCapture={walk}
        onFocus={({ target }) => stopAt(itemAt(target) ?? items()[0])}
        onClick={({ target }) => {
          const item = itemAt(target)
          if (item) put(typeOf(item))
        }}
        className="min-h-0 flex-1 overflow-y-auto px-3 pb-4"
      >
        {found.length === 0 && <p className="px-1 py-3 text-ink-2 text-sm">{t('none', { words: sought })}</p>}
        {groups.map((group) => {
          const types = found.filter((type) => blocks[type].group === group)
          if (!types.length) return null
          return (
            <section key={group} className="mt-3 first:mt-0">
              <h2 className="px-1 pb-1.5 font-medium text-ink-3 text-xs">{groupName(group)}</h2>
              <Drawer>
                {types.map((type) => (
                  <Drawer.Item key={type} name={type} label={nameOf(type)}>
                    {() => <PaletteItem type={type} name={nameOf(type)} note={noteOf(type)} />}
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

type PaletteItemProps = { type: string; name: string; note: string }

const PaletteItem = ({ type, name, note }: PaletteItemProps) => (
  <div
    data-palette-item={type}
    title={note}
    // What lies behind an item while it is dragged is a picture of it.
    ref={(item) => item?.closest('[class*="draggableBg"]')?.setAttribute('inert', '')}
    className="flex min-h-9 cursor-grab select-none items-center gap-2.5 rounded-md border border-line bg-raised px-2.5 text-sm hover:border-control"
  >
    <BlockIcon type={type} />
    <span className="truncate">{name}</span>
  </div>
)
