import Link from 'next/link'
import type { ReactNode } from 'react'

type Tab = { href: string; label: ReactNode; current: boolean }
type PlainPageProps = {
  title: string
  note?: ReactNode
  tabs?: Tab[]
  label?: string
  action?: ReactNode
  children: ReactNode
}

/** A page that is neither a list of records nor one of them: title, perhaps tabs, content. */
export const PlainPage = ({ title, note, tabs, label, action, children }: PlainPageProps) => (
  <>
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2 px-3 pt-5 pb-3 lg:px-6">
      <h1 className="font-semibold text-xl">{title}</h1>
      {note && <p className="text-ink-3 text-sm">{note}</p>}
      {action && <div className="ms-auto">{action}</div>}
    </div>
    {tabs && (
      <nav
        aria-label={label ?? title}
        className="flex scroll-px-3 gap-4 overflow-x-auto border-line border-b px-3 lg:scroll-px-6 lg:px-6"
      >
        {tabs.map(({ href, label: text, current }) => (
          <Link
            key={href}
            href={href}
            aria-current={current ? 'page' : undefined}
            className="inline-flex h-9 items-center whitespace-nowrap border-transparent aria-[current=page]:[scroll-initial-target:nearest] border-b-2 px-1 text-ink-2 text-sm hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
          >
            {text}
          </Link>
        ))}
      </nav>
    )}
    <div className="space-y-8 px-3 pt-5 pb-24 lg:px-6">{children}</div>
  </>
)
