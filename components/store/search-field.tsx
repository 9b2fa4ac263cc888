import { Search } from 'lucide-react'

type SearchFieldProps = {
  action: string
  words: { search: string; searchLabel: string; searchPlaceholder: string }
  className?: string
}

/** A plain form, so it searches without JavaScript. */
export const SearchField = ({ action, words, className }: SearchFieldProps) => (
  <search className={className}>
    <form action={action} className="relative">
      <input
        type="search"
        name="q"
        required
        maxLength={200}
        autoComplete="off"
        aria-label={words.searchLabel}
        placeholder={words.searchPlaceholder}
        className="h-control w-full rounded-full border border-transparent bg-sunken ps-11 pe-4 text-sm transition-[border-color,background-color] hover:border-control focus-visible:border-focus focus-visible:bg-raised focus-visible:outline-1 focus-visible:outline-offset-0"
      />
      <button
        type="submit"
        aria-label={words.search}
        className="absolute start-0 top-0 grid size-control place-items-center rounded-full text-ink-2 hover:text-ink"
      >
        <Search aria-hidden="true" className="size-[1.15rem]" />
      </button>
    </form>
  </search>
)
