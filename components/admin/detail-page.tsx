import { ChevronLeft } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'

type DetailPageProps = {
  title: ReactNode
  /** The list it came from. */
  back: { href: string; label: string }
  /** A StatusDot or a badge. */
  status?: ReactNode
  /** One line under the title. */
  note?: ReactNode
  /** The one main action, then the others. */
  actions?: ReactNode
  children: ReactNode
  /** Facts and the timeline. */
  aside?: ReactNode
}

/** A record: title with status and main action, content left, facts and timeline right. */
export const DetailPage = ({ title, back, status, note, actions, children, aside }: DetailPageProps) => (
  <div className="px-3 pt-4 pb-24 lg:px-6">
    <Link
      data-print="hide"
      href={back.href}
      className="-ms-1 inline-flex min-h-8 items-center gap-1 rounded-md px-1 text-ink-2 text-sm hover:text-ink"
    >
      <ChevronLeft aria-hidden="true" className="size-4" />
      {back.label}
    </Link>
    <div className="mt-1 flex flex-wrap items-start gap-x-4 gap-y-3">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <h1 className="min-w-0 break-words font-semibold text-xl">{title}</h1>
          {status && <span className="text-sm">{status}</span>}
        </div>
        {note && <p className="mt-1 text-ink-2 text-sm">{note}</p>}
      </div>
      <div data-print="hide" className="ms-auto flex flex-wrap items-center gap-2">
        {actions}
      </div>
    </div>
    <div className={aside ? 'mt-6 grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_20rem]' : 'mt-6'}>
      <div className="min-w-0 space-y-10">{children}</div>
      {aside && <aside className="min-w-0 space-y-8 xl:border-line xl:border-s xl:ps-8">{aside}</aside>}
    </div>
  </div>
)

type SectionProps = { title: ReactNode; note?: ReactNode; action?: ReactNode; children: ReactNode; id?: string }

/** A part of a record, under its own heading, between hairlines rather than in a box. */
export const Section = ({ title, note, action, children, id }: SectionProps) => (
  <section id={id} className="scroll-mt-28" aria-label={typeof title === 'string' ? title : undefined}>
    <div className="mb-3 flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-line border-b pb-2">
      <h2 className="font-semibold text-base">{title}</h2>
      {note && <p className="text-ink-3 text-sm">{note}</p>}
      {action && <div className="ms-auto">{action}</div>}
    </div>
    {children}
  </section>
)

/** Label and value pairs. */
export const Facts = ({ rows }: { rows: [ReactNode, ReactNode][] }) => (
  <dl className="grid grid-cols-[minmax(6rem,auto)_1fr] gap-x-4 gap-y-2 text-sm">
    {rows.map(([label, value], at) => (
      <div key={at} className="contents">
        <dt className="text-ink-2">{label}</dt>
        <dd className="min-w-0 break-words">{value}</dd>
      </div>
    ))}
  </dl>
)
