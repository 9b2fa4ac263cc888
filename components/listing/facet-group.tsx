import { Disclosure } from '../ui/disclosure'
import { Link } from '../ui/link'
import { Tick } from './tick'

export type FacetChoice = {
  code: string
  name: string
  swatch: string | null
  count: number
  chosen: boolean
  href: string
}

type FacetGroupProps = { name: string; choices: FacetChoice[]; open: boolean }

/** The values of a facet as links that say how many products each leads to. Works without JavaScript. */
export const FacetGroup = ({ name, choices, open }: FacetGroupProps) => (
  <Disclosure summary={name} open={open}>
    <ul className="-my-1 max-h-80 overflow-y-auto">
      {choices.map(({ code, name: label, swatch, count, chosen, href }) => (
        <li key={code}>
          <Link
            href={href}
            rel="nofollow"
            prefetch={false}
            scroll={false}
            aria-current={chosen || undefined}
            className="group/value flex min-h-10 items-center gap-3 rounded-sm text-sm hover:underline hover:underline-offset-4"
          >
            <Tick isSet={chosen} />
            {swatch && (
              <svg viewBox="0 0 12 12" aria-hidden="true" className="size-4 shrink-0 text-line">
                <circle cx="6" cy="6" r="5.5" fill={swatch} stroke="currentColor" />
              </svg>
            )}
            <span className="min-w-0 flex-1 truncate">{label}</span>
            <span className="tabular text-ink-3">{count}</span>
          </Link>
        </li>
      ))}
    </ul>
  </Disclosure>
)
