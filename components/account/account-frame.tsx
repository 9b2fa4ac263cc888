import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Link } from '../ui/link'
import { TextLink } from './text-link'

type AccountFrameProps = {
  title: ReactNode
  label: string
  places: { href: string; name: string; isHere: boolean }[]
  signOut: { name: string; action: () => Promise<void> }
  children: ReactNode
}

/** The places of an account beside what is shown: a column on wide screens, a row to swipe on phones. */
export const AccountFrame = ({ title, label, places, signOut, children }: AccountFrameProps) => (
  <main className="wrap gap-12 py-10 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] lg:py-16 xl:gap-20">
    <nav aria-label={label} className="mb-10 lg:mb-0">
      <ul className="scrollbar-none -mx-(--gutter) flex scroll-px-(--gutter) gap-1 overflow-x-auto px-[calc(var(--gutter)-0.75rem)] lg:sticky lg:top-[calc(var(--header)+2rem)] lg:mx-0 lg:flex-col lg:px-0">
        {places.map(({ href, name, isHere }) => (
          <li key={href} className="shrink-0">
            <Link
              href={href}
              prefetch={false}
              aria-current={isHere ? 'page' : undefined}
              className={clsx(
                'flex min-h-control items-center whitespace-nowrap rounded-md px-3 hover:bg-hover',
                isHere ? 'bg-sunken font-semibold [scroll-initial-target:nearest]' : 'text-ink-2',
              )}
            >
              {name}
            </Link>
          </li>
        ))}
        <li className="shrink-0 lg:mt-3 lg:border-line lg:border-t lg:pt-3">
          <form action={signOut.action}>
            <button
              type="submit"
              className="flex min-h-control w-full items-center whitespace-nowrap rounded-md px-3 text-start text-ink-2 hover:bg-hover"
            >
              {signOut.name}
            </button>
          </form>
        </li>
      </ul>
    </nav>
    <div className="min-w-0 max-w-xl">
      <h1 className="headline mb-8 text-4xl lg:mb-10">{title}</h1>
      {children}
    </div>
  </main>
)

type SectionProps = { title: ReactNode; more?: { href: string; name: string }; children: ReactNode }

/** A part of an account page, apart from the next by a hairline and air. */
export const AccountSection = ({ title, more, children }: SectionProps) => (
  <section className="border-line border-t py-8 first-of-type:border-t-0 first-of-type:pt-0">
    <div className="mb-5 flex items-baseline justify-between gap-4">
      <h2 className="font-semibold text-xl">{title}</h2>
      {more && <TextLink href={more.href}>{more.name}</TextLink>}
    </div>
    {children}
  </section>
)
