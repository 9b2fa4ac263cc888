import type { ReactNode } from 'react'
import { Link } from '../ui/link'

type StepPartProps = {
  number: number
  title: string
  isOpen: boolean
  /** The way back to a part that is done. */
  change?: { href: string; label: string }
  /** What was said there, once it is done. */
  said?: string[] | null
  children: ReactNode
}

/** A part of the checkout: open with its form, done with its answer, or still to come. */
export const StepPart = ({ number, title, isOpen, change, said, children }: StepPartProps) => (
  <section aria-label={title} className="border-line border-t py-6 first:border-t-0 first:pt-0">
    <div className="flex items-baseline gap-3">
      <span
        aria-hidden="true"
        className={`tabular grid size-7 shrink-0 place-items-center self-center rounded-full font-semibold text-sm ${
          isOpen ? 'bg-brand text-on-brand' : 'border border-control text-ink-2'
        }`}
      >
        {number}
      </span>
      <h2 className={`text-xl ${isOpen ? 'font-semibold' : 'font-medium text-ink-2'}`}>{title}</h2>
      {change && (
        <Link href={change.href} prefetch={false} className="ms-auto text-sm underline underline-offset-4">
          {change.label}
        </Link>
      )}
    </div>
    {isOpen ? (
      <div className="mt-6 sm:ps-10">{children}</div>
    ) : (
      change &&
      said && (
        <ul className="mt-2 text-ink-2 text-sm sm:ps-10">
          {said.filter(Boolean).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )
    )}
  </section>
)
