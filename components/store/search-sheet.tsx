import { X } from 'lucide-react'
import { closes } from '../ui/dialog'
import { IconButton } from '../ui/icon-button'
import type { SearchWords } from './search-box'
import { SearchField } from './search-field'

export const SEARCH_SHEET = 'search-sheet'

/** The search on a phone: the field at the top, what is proposed below it, nothing else. */
export const SearchSheet = ({ storefront, words }: { storefront: string; words: SearchWords }) => (
  <dialog
    id={SEARCH_SHEET}
    data-side="center"
    aria-label={words.label}
    className="drawer m-0 h-dvh w-full flex-col bg-ground px-(--gutter) pt-2.5 open:flex lg:hidden"
  >
    <SearchField storefront={storefront} words={words} shape="sheet" className="flex min-h-0 flex-1 flex-col" />
    <div className="absolute end-2 top-2.5">
      <IconButton label={words.close} {...closes(SEARCH_SHEET)}>
        <X aria-hidden="true" />
      </IconButton>
    </div>
  </dialog>
)
