import { X } from 'lucide-react'
import Link from 'next/link'
import { Button } from '../ui/button'
import { fill } from '../ui/fill'
import { Input } from '../ui/input'
import { Select } from '../ui/select'
import { FilterForm } from './filter-form'
import { type Filter, type ListState, listHref } from './list'

type Words = { search: string; apply: string; any: string; clear: string; remove: string }
type FilterBarProps = { path: string; state: ListState; filters: Filter[]; words: Words }

/** A plain form that writes the address, and a chip for each filter that is set. */
export function FilterBar({ path, state, filters, words }: FilterBarProps) {
  const chips = filters.flatMap(({ name, label, options, isAlways }) => {
    const value = state.filters[name]
    if (!value || isAlways) return []
    const rest = Object.fromEntries(Object.entries(state.filters).filter(([other]) => other !== name))
    const shown = options.find((option) => option.value === value)?.label ?? value
    return [{ name, text: `${label}: ${shown}`, href: listHref(path, state, { filters: rest }) }]
  })
  return (
    <div className="px-3 pb-3 lg:px-6">
      <FilterForm action={path} className="grid grid-cols-2 items-center gap-2 sm:flex sm:flex-wrap">
        <Input
          type="search"
          name="q"
          defaultValue={state.search}
          key={state.search}
          placeholder={words.search}
          aria-label={words.search}
          data-list-search=""
          className="col-span-2 sm:max-w-64"
        />
        {filters.map(({ name, label, options, isAlways }) => (
          <Select
            key={`${name}:${state.filters[name] ?? ''}`}
            name={name}
            defaultValue={state.filters[name] ?? ''}
            aria-label={label}
            className="min-w-0 max-sm:[&:last-of-type:nth-of-type(odd)]:col-span-2 [&>select]:text-ellipsis sm:w-auto"
          >
            {!isAlways && (
              <option value="">
                {label}: {words.any}
              </option>
            )}
            {options.map(({ value, label: shown, count }) => (
              <option key={value} value={value}>
                {isAlways ? `${label}: ${shown}` : count === undefined ? shown : `${shown} (${count})`}
              </option>
            ))}
          </Select>
        ))}
        {state.sort && <input type="hidden" name="sort" value={state.sort} />}
        <noscript>
          <Button type="submit">{words.apply}</Button>
        </noscript>
      </FilterForm>
      {chips.length > 0 && (
        <ul className="mt-2 flex flex-wrap items-center gap-1.5 text-sm">
          {chips.map(({ name, text, href }) => (
            <li key={name}>
              <Link
                href={href}
                aria-label={fill(words.remove, { name: text })}
                className="inline-flex min-h-7 items-center gap-1.5 rounded-full border border-line bg-sunken ps-3 pe-2 hover:border-control"
              >
                {text}
                <X aria-hidden="true" className="size-3.5 text-ink-2" />
              </Link>
            </li>
          ))}
          <li>
            <Link href={listHref(path, { ...state, search: '', filters: {} })} className="px-1 text-ink-2 underline">
              {words.clear}
            </Link>
          </li>
        </ul>
      )}
    </div>
  )
}
