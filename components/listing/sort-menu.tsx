import { ChevronDown } from 'lucide-react'
import { Link } from '../ui/link'

type SortChoice = { code: string; name: string; href: string; chosen: boolean }

/** The orders of a list as links in a fold-out: they need no code and can be opened beside. */
export const SortMenu = ({ label, choices }: { label: string; choices: SortChoice[] }) => (
  <details className="relative text-sm">
    <summary className="flex min-h-control items-center gap-1.5 rounded-md px-2 hover:bg-hover">
      <span className="text-ink-2">{label}</span>
      <span className="font-semibold">{choices.find(({ chosen }) => chosen)?.name}</span>
      <ChevronDown aria-hidden="true" className="size-4 text-ink-2" />
    </summary>
    <ul className="absolute end-0 top-full z-20 min-w-56 rounded-md border border-line bg-raised p-1.5 shadow-float max-lg:start-0 max-lg:end-auto">
      {choices.map(({ code, name, href, chosen }) => (
        <li key={code}>
          <Link
            href={href}
            rel="nofollow"
            prefetch={false}
            aria-current={chosen || undefined}
            className="flex min-h-10 items-center rounded-sm px-3 hover:bg-hover aria-[current=true]:font-semibold"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  </details>
)
