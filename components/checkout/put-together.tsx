import type { ReactNode } from 'react'

export type PutTogetherProps = {
  /** What opens it. */
  title: string
  choices: { label: string; value: string }[]
  price?: { title: string; entries: { label: string; value: string }[] }
  parts?: { title: string; entries: { label: string; value: string }[] }
  /** Until when it comes. */
  note?: ReactNode
  open?: boolean
}

/** What something was put together of, folded away until someone wants to know. */
export function PutTogether({ title, choices, price, parts, note, open }: PutTogetherProps) {
  return (
    <>
      {note && <p className="text-ink-2 text-sm">{note}</p>}
      <details open={open} className="group mt-1 text-sm">
        <summary className="inline-flex min-h-8 cursor-pointer items-center text-ink-2 underline underline-offset-4 hover:text-ink">
          {title}
        </summary>
        <div className="mt-2 max-w-md space-y-4 border-line border-s-2 ps-4">
          <Pairs entries={choices} />
          {[price, parts].map(
            (list) =>
              list &&
              list.entries.length > 0 && (
                <div key={list.title}>
                  <p className="mb-1 font-semibold">{list.title}</p>
                  <Pairs entries={list.entries} isFigure />
                </div>
              ),
          )}
        </div>
      </details>
    </>
  )
}

const Pairs = ({ entries, isFigure }: { entries: { label: string; value: string }[]; isFigure?: boolean }) => (
  <dl className="space-y-0.5">
    {entries.map(({ label, value }) => (
      <div key={label} className="flex flex-wrap justify-between gap-x-4">
        <dt className="min-w-0 hyphens-auto break-words text-ink-2">{label}</dt>
        <dd className={isFigure ? 'tabular ms-auto text-end' : 'ms-auto min-w-0 hyphens-auto break-words text-end'}>
          {value}
        </dd>
      </div>
    ))}
  </dl>
)
