import { Search } from 'lucide-react'
import { SearchBox, type SearchShape, type SearchWords } from './search-box'

type SearchFieldProps = {
  storefront: string
  words: SearchWords
  shape?: SearchShape
  value?: string
  className?: string
}

/** The search of the shop: a plain form that works without JavaScript, and proposes while someone types with it. */
export const SearchField = ({ className, ...box }: SearchFieldProps) => (
  <search className={className}>
    <SearchBox {...box} icon={<Search aria-hidden="true" className="size-[1.15rem]" />} />
  </search>
)
