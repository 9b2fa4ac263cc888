import { Link } from '@/components/ui/link'

type LegalMenuProps = { entries: { name: string; href: string; current: boolean }[]; label: string }

/** Beside the text on wide screens, a row to push along on phones. */
export const LegalMenu = ({ entries, label }: LegalMenuProps) => (
  <nav aria-label={label} className="min-w-0 lg:col-span-3">
    <ul className="scrollbar-none -mx-(--gutter) flex gap-x-1 overflow-x-auto px-[calc(var(--gutter)-0.75rem)] lg:sticky lg:top-[calc(var(--header)+2rem)] lg:-mx-3 lg:block lg:px-0">
      {entries.map(({ name, href, current }) => (
        <li key={href} className="shrink-0">
          <Link
            href={href}
            prefetch={false}
            aria-current={current ? 'page' : undefined}
            className="inline-flex min-h-control items-center whitespace-nowrap rounded-md px-3 text-ink-2 hover:bg-hover hover:text-ink aria-[current=page]:bg-sunken aria-[current=page]:font-semibold aria-[current=page]:text-ink lg:flex lg:whitespace-normal lg:hyphens-auto"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)
