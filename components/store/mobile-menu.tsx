import { ChevronRight, UserRound } from 'lucide-react'
import { Dialog } from '@/components/ui/dialog'
import { Disclosure } from '@/components/ui/disclosure'
import { fill } from '@/components/ui/fill'
import { Link } from '../ui/link'
import { type HeaderWords, MOBILE_MENU } from './header'
import type { NavigationEntry } from './navigation'
import { type StorefrontChoice, StorefrontLinks } from './storefront-links'

type MobileMenuProps = {
  storefront: string
  words: HeaderWords
  entries: NavigationEntry[]
  choices: StorefrontChoice[]
}

export function MobileMenu({ storefront, words, entries, choices }: MobileMenuProps) {
  const line = 'flex min-h-14 items-center justify-between border-line border-b font-semibold'
  return (
    <Dialog id={MOBILE_MENU} side="left" title={words.menu} closeLabel={words.close} className="lg:hidden">
      <nav aria-label={words.navigation}>
        {entries.map(({ name, href, children }) =>
          children.length ? (
            <Disclosure key={href} name="menu" summary={name}>
              <ul>
                {[...children, { name: fill(words.allIn, { category: name }), href }].map((child, i) => (
                  <li key={i}>
                    <Link href={child.href} className="flex min-h-control items-center text-ink-2">
                      {child.name}
                    </Link>
                  </li>
                ))}
              </ul>
            </Disclosure>
          ) : (
            <Link key={href} href={href} className={line}>
              {name}
              <ChevronRight aria-hidden="true" className="size-5 text-ink-3" />
            </Link>
          ),
        )}
        <Link href={`/${storefront}/account`} prefetch={false} className={line}>
          <span className="flex items-center gap-3">
            <UserRound aria-hidden="true" className="size-5" strokeWidth={1.75} />
            {words.account}
          </span>
        </Link>
      </nav>
      <h3 className="mt-8 mb-4 font-semibold">{words.storefront}</h3>
      <StorefrontLinks current={storefront} choices={choices} />
    </Dialog>
  )
}
