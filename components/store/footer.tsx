import { Link } from '../ui/link'
import { type StorefrontChoice, StorefrontLinks } from './storefront-links'
import { ThemeSwitch } from './theme-switch'
import { WordMark } from './word-mark'

export type FooterLink = { name: string; href: string }
export type FooterProps = {
  storefront: string
  words: Record<
    | 'label'
    | 'claim'
    | 'withdraw'
    | 'payment'
    | 'delivery'
    | 'demo'
    | 'storefront'
    | 'theme'
    | 'auto'
    | 'light'
    | 'dark',
    string
  >
  groups: { title: string; links: FooterLink[] }[]
  copyright: string
  choices: StorefrontChoice[]
}

/** Night over the page, in both modes. The way out of a contract stands on every page, in the words of the law. */
export function Footer({ storefront, words, groups, copyright, choices }: FooterProps) {
  return (
    <footer
      data-theme="dark"
      data-print="hide"
      className="later [--height:85rem] md:[--height:66rem] lg:[--height:40rem] border-line border-t bg-ground text-ink"
    >
      <div data-shell="" className="wrap grid gap-x-8 gap-y-12 pt-16 pb-14 lg:grid-cols-12 lg:pt-24">
        <div className="lg:col-span-4">
          <p className="headline max-w-[14ch] text-3xl">{words.claim}</p>
          <p className="mt-6 max-w-sm text-ink-2 text-sm">{words.delivery}</p>
          <p className="mt-2 max-w-sm text-ink-2 text-sm">{words.payment}</p>
        </div>
        <nav aria-label={words.label} className="grid grid-cols-2 gap-x-8 gap-y-10 sm:grid-cols-3 lg:col-span-5">
          {groups.map(({ title, links }) => (
            <div key={title}>
              <h2 className="mb-2 font-semibold text-sm">{title}</h2>
              <ul>
                {links.map(({ name, href }) => (
                  <li key={href}>
                    <FooterAnchor href={href}>{name}</FooterAnchor>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <div className="lg:col-span-3">
          <h2 className="mb-4 font-semibold text-sm">{words.storefront}</h2>
          <StorefrontLinks current={storefront} choices={choices} />
          <div className="mt-8">
            <ThemeSwitch words={words} />
          </div>
        </div>
      </div>
      <div className="wrap flex flex-wrap items-center gap-x-8 gap-y-3 border-line border-t py-6 text-ink-2 text-sm">
        <WordMark className="h-7 w-auto text-ink" />
        <p>
          {copyright}. {words.demo}
        </p>
        <span data-bare-only="" className="hidden flex-wrap gap-x-6">
          {groups.at(-1)?.links.map(({ name, href }) => (
            <FooterAnchor key={href} href={href}>
              {name}
            </FooterAnchor>
          ))}
        </span>
        <Link
          href={`/${storefront}/withdraw`}
          prefetch={false}
          className="inline-flex min-h-control items-center font-semibold text-ink underline decoration-2 decoration-signal underline-offset-4 hover:decoration-current md:ms-auto"
        >
          {words.withdraw}
        </Link>
      </div>
    </footer>
  )
}

function FooterAnchor({ href, children }: { href: string; children: string }) {
  const look =
    'inline-flex min-h-9 items-center py-1 text-ink-2 text-sm underline-offset-4 hover:text-ink hover:underline pointer-coarse:min-h-control'
  if (!href.startsWith('/'))
    return (
      <a href={href} className={look}>
        {children}
      </a>
    )
  return (
    <Link href={href} prefetch={false} className={look}>
      {children}
    </Link>
  )
}
