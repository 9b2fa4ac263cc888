import { ChevronDown, Globe, Menu, Search, ShoppingBag, UserRound } from 'lucide-react'
import { opens } from '@/components/ui/dialog'
import { iconButtonClass } from '@/components/ui/icon-button'
import { Link } from '../ui/link'
import { AccountLink } from './account-link'
import { CartLink } from './cart-link'
import type { NavigationEntry } from './navigation'
import { ProductPanel } from './product-panel'
import type { SearchWords } from './search-box'
import { SearchField } from './search-field'
import { SearchLink } from './search-link'
import { SEARCH_SHEET } from './search-sheet'
import { type StorefrontChoice, StorefrontLinks } from './storefront-links'
import { WordMark } from './word-mark'

export type HeaderWords = Record<
  | 'home'
  | 'navigation'
  | 'all'
  | 'allIn'
  | 'search'
  | 'account'
  | 'signedIn'
  | 'cart'
  | 'menu'
  | 'close'
  | 'storefront',
  string
>

type HeaderProps = {
  storefront: string
  words: HeaderWords
  search: SearchWords
  entries: NavigationEntry[]
  choices: StorefrontChoice[]
}

const navLink =
  'inline-flex min-h-control items-center gap-1 rounded-md px-3 font-medium hover:bg-hover aria-expanded:bg-hover'

export const MOBILE_MENU = 'menu'

export function Header({ storefront, words, search, entries, choices }: HeaderProps) {
  const home = `/${storefront}`
  const chosen = choices.find(({ code }) => code === storefront)
  return (
    <header data-print="hide" className="sticky top-0 z-30 h-(--header) border-line border-b bg-ground">
      <div className="wrap flex h-full items-center gap-1 lg:gap-2">
        <button
          {...opens(MOBILE_MENU)}
          type="button"
          data-shell=""
          aria-label={words.menu}
          className={`${iconButtonClass} -ms-3 lg:hidden`}
        >
          <Menu aria-hidden="true" />
        </button>
        <Link
          href={home}
          aria-label={words.home}
          className="-ms-2 me-auto shrink-0 rounded-md p-2 lg:me-4 [body:has(>#content>[data-bare])_&]:me-auto"
        >
          <WordMark className="h-8 w-auto lg:h-9" />
        </Link>
        <nav aria-label={words.navigation} data-shell="" className="me-auto hidden min-w-0 lg:flex">
          <ul className="flex">
            {entries.slice(0, 4).map(({ name, href }, i) => (
              <li key={href} className={i > 2 ? 'hidden xl:block' : undefined}>
                <Link href={href} className={navLink}>
                  {name}
                </Link>
              </li>
            ))}
            <li>
              <button type="button" popoverTarget="all-products" className={`${navLink} whitespace-nowrap`}>
                {words.all}
                <ChevronDown aria-hidden="true" className="size-4 text-ink-2" />
              </button>
            </li>
          </ul>
        </nav>
        <div data-shell="" className="hidden w-full max-w-72 lg:block">
          <SearchField storefront={storefront} words={search} />
        </div>
        <div data-shell="" className="lg:hidden">
          <SearchLink href={`${home}/search`} sheet={SEARCH_SHEET} label={words.search} className={iconButtonClass}>
            <Search aria-hidden="true" />
          </SearchLink>
        </div>
        <button
          type="button"
          popoverTarget="storefronts"
          data-shell=""
          aria-label={`${words.storefront}: ${chosen?.market}, ${chosen?.languageName}`}
          title={words.storefront}
          className="hidden h-control items-center gap-1.5 rounded-md px-2.5 font-medium text-sm hover:bg-hover lg:inline-flex"
        >
          <Globe aria-hidden="true" className="size-5" strokeWidth={1.75} />
          <span aria-hidden="true" className="uppercase">
            {storefront.split('-').reverse().join(' · ')}
          </span>
        </button>
        <div data-shell="" className="hidden sm:block">
          <AccountLink href={`${home}/account`} words={words} className={iconButtonClass}>
            <UserRound aria-hidden="true" strokeWidth={1.75} />
          </AccountLink>
        </div>
        <CartLink href={`${home}/cart`} label={words.cart} className={`${iconButtonClass} -me-2`}>
          <ShoppingBag aria-hidden="true" strokeWidth={1.75} />
        </CartLink>
      </div>
      <ProductPanel id="all-products" entries={entries} label={words.all} />
      <div
        id="storefronts"
        popover="auto"
        className="panel fixed end-(--gutter) start-auto top-[calc(var(--header)+0.5rem)] bottom-auto m-0 w-72 rounded-lg border border-line bg-raised p-5 text-ink shadow-float"
      >
        <StorefrontLinks current={storefront} choices={choices} />
      </div>
    </header>
  )
}
