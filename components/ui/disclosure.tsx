import { clsx } from 'clsx'
import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'

type DisclosureProps = { summary: ReactNode; children: ReactNode; open?: boolean; name?: string; className?: string }

/** Something that may wait: a question and its answer. Those of one `name` open one at a time. */
export function Disclosure({ summary, children, open, name, className }: DisclosureProps) {
  return (
    <details open={open} name={name} className={clsx('group border-line border-b', className)}>
      <summary className="flex min-h-14 items-center justify-between gap-4 py-3 font-semibold">
        {summary}
        <Plus aria-hidden="true" className="size-5 shrink-0 text-ink-2 transition-transform group-open:rotate-45" />
      </summary>
      <div className="pb-6">{children}</div>
    </details>
  )
}
