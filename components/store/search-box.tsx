'use client'

import { clsx } from 'clsx'
import { useRouter } from 'next/navigation'
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { fill } from '../ui/fill'
import { Link } from '../ui/link'
import { Thumbnail } from '../ui/thumbnail'
import { type Suggestion, useSuggestions } from './suggestions'

/** `panel` opens below the field and over the page; `sheet` is a page of its own on a phone. */
export type SearchShape = 'panel' | 'sheet'
export type SearchWords = Record<
  'label' | 'placeholder' | 'submit' | 'close' | 'corrected' | 'categories' | 'products' | 'all' | 'nothing' | 'count',
  string
>

type SearchBoxProps = {
  storefront: string
  words: SearchWords
  icon: ReactNode
  shape?: SearchShape
  value?: string
}

const option =
  'flex min-h-control items-center gap-3 rounded-md px-3 py-1.5 hover:bg-hover aria-selected:bg-hover aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-focus'

/** A combobox: the field keeps the focus, arrows walk through what is proposed, Enter goes there, Escape closes. */
export function SearchBox({ storefront, words, icon, shape = 'panel', value }: SearchBoxProps) {
  const id = useId()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const found = useSuggestions(storefront, typed)
  const shown = open && found !== undefined
  const target = `/${storefront}/search`
  const all = `${target}?${new URLSearchParams({ q: typed.trim() })}`
  const groups = found && [
    { title: words.categories, entries: found.categories },
    { title: words.products, entries: found.products },
  ]
  const count = found ? found.categories.length + found.products.length : 0
  const hasOptions = shown && count > 0
  const idOf = (at: number) => `${id}-${at}`

  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])

  const leave = () => {
    setOpen(false)
    setActive(-1)
    form.current?.closest('dialog')?.close()
  }
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get('q')).trim()
    if (!text) return
    leave()
    ;(document.activeElement as HTMLElement | null)?.blur()
    router.push(`${target}?${new URLSearchParams({ q: text })}`)
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && count) {
      event.preventDefault()
      setOpen(true)
      // Past the last one is the field again.
      const places = count + 2
      setActive(((shown ? active + 1 + step + places : step > 0 ? 1 : places - 1) % places) - 1)
    } else if (event.key === 'Escape' && shown && shape === 'panel') {
      event.preventDefault()
      leave()
    } else if (event.key === 'Enter' && shown && active >= 0) {
      event.preventDefault()
      document.getElementById(idOf(active))?.click()
    }
  }
  let at = -1
  const entry = (own: Suggestion, picture: boolean) => {
    at += 1
    const { name, href, price, picture: source } = own
    return (
      <Link
        key={href}
        id={idOf(at)}
        role="option"
        aria-selected={at === active}
        tabIndex={-1}
        href={href}
        prefetch={false}
        onClick={leave}
        className={option}
      >
        {picture && <Thumbnail src={source} loading="eager" className="w-16 rounded-sm" />}
        <span className="min-w-0 flex-1">
          <span className="line-clamp-2 font-medium leading-snug">{name}</span>
        </span>
        {price && <span className="tabular shrink-0 text-ink-2 text-sm">{price}</span>}
      </Link>
    )
  }
  return (
    <form
      ref={form}
      action={target}
      onSubmit={search}
      onBlur={(event) => shape === 'panel' && !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
      className={clsx(shape === 'panel' ? 'relative' : 'flex min-h-0 flex-1 flex-col')}
    >
      <span className={clsx('relative block', shape === 'sheet' && 'shrink-0 pe-13')}>
        <input
          type="search"
          name="q"
          required
          maxLength={200}
          autoComplete="off"
          autoCorrect="off"
          enterKeyHint="search"
          role="combobox"
          aria-label={words.label}
          aria-autocomplete="list"
          aria-expanded={hasOptions}
          aria-controls={hasOptions ? id : undefined}
          aria-activedescendant={hasOptions && active >= 0 ? idOf(active) : undefined}
          placeholder={words.placeholder}
          defaultValue={value}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value)
            setOpen(true)
            setActive(-1)
          }}
          onFocus={() => typed && setOpen(true)}
          onKeyDown={press}
          className={clsx(
            'h-control w-full rounded-full border border-transparent bg-sunken ps-11 pe-4 transition-[border-color,background-color] hover:border-control focus-visible:border-focus focus-visible:bg-raised focus-visible:outline-1 focus-visible:outline-offset-0',
            shape === 'panel' && 'text-sm pointer-coarse:text-base',
          )}
        />
        <button
          type="submit"
          aria-label={words.submit}
          className="absolute start-0 top-0 grid size-control place-items-center rounded-full text-ink-2 hover:text-ink"
        >
          {icon}
        </button>
      </span>
      <span role="status" className="visually-hidden">
        {shown && fill(words.count, { count })}
      </span>
      {shown && (
        // biome-ignore lint/a11y/noStaticElementInteractions: pressing in the panel must not take the focus from the field.
        <div
          onMouseDown={(event) => event.preventDefault()}
          className={
            shape === 'panel'
              ? 'absolute end-0 top-full z-40 mt-2 max-h-[calc(100dvh-7rem)] w-[max(100%,27rem)] max-w-[calc(100vw-2*var(--gutter))] animate-appear overflow-y-auto overscroll-contain rounded-lg border border-line bg-raised p-2 shadow-float max-lg:start-0 max-lg:end-auto'
              : '-mx-3 mt-3 min-h-0 flex-1 overflow-y-auto overscroll-contain pb-6'
          }
        >
          {found.corrected && (
            <p className="px-3 pt-2 pb-1 text-ink-2 text-sm">{fill(words.corrected, { words: found.corrected })}</p>
          )}
          {!count && <p className="px-3 py-2 text-ink-2 text-sm">{fill(words.nothing, { words: typed.trim() })}</p>}
          {hasOptions && (
            <div id={id} role="listbox" aria-label={words.label}>
              {groups?.map(({ title, entries }, group) =>
                entries.length ? (
                  // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields.
                  <div key={title} role="group" aria-label={title} className="pb-1">
                    <p aria-hidden="true" className="px-3 pt-2 pb-1 text-ink-3 text-xs">
                      {title}
                    </p>
                    {entries.map((own) => entry(own, group === 1))}
                  </div>
                ) : null,
              )}
              <div aria-hidden="true" className="mx-3 my-1 border-line border-t" />
              <Link
                id={idOf(count)}
                role="option"
                aria-selected={active === count}
                tabIndex={-1}
                href={all}
                prefetch={false}
                onClick={leave}
                className={`${option} font-semibold text-sm`}
              >
                <span className="line-clamp-1">{fill(words.all, { words: typed.trim() })}</span>
              </Link>
            </div>
          )}
        </div>
      )}
    </form>
  )
}
