import type { ReactNode } from 'react'

export type TimelineItem = { id: string; at: Date; text: ReactNode; by?: string; detail?: ReactNode }

type TimelineProps = { items: TimelineItem[]; empty: string; format: (at: Date) => string }

/** What happened to a record, newest first, with who did it. */
export function Timeline({ items, empty, format }: TimelineProps) {
  if (!items.length) return <p className="text-ink-3 text-sm">{empty}</p>
  return (
    <ol className="space-y-4 text-sm">
      {items.map(({ id, at, text, by, detail }) => (
        <li key={id} className="relative ps-5">
          <span
            aria-hidden="true"
            className="absolute start-0 top-[0.45em] size-2 rounded-full border-2 border-control bg-ground"
          />
          <p>{text}</p>
          {detail && <div className="mt-0.5 text-ink-2">{detail}</div>}
          <p className="mt-0.5 text-ink-3 text-xs">
            <time dateTime={at.toISOString()}>{format(at)}</time>
            {by && ` · ${by}`}
          </p>
        </li>
      ))}
    </ol>
  )
}
