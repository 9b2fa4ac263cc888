import { Link } from './link'

export type Crumb = { name: string; href?: string }

/** The way from the top to here; the last one is this page. On phones only the step above it is shown. */
export function Breadcrumb({ crumbs, label }: { crumbs: Crumb[]; label: string }) {
  return (
    <nav aria-label={label} className="text-ink-2 text-sm">
      <ol className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {crumbs.map((crumb, i) => (
          <li key={i} className="flex min-w-0 items-center gap-2">
            {i > 0 && (
              <span aria-hidden="true" className="text-ink-3">
                /
              </span>
            )}
            {crumb.href ? (
              <Link href={crumb.href} className="rounded-sm underline-offset-4 hover:text-ink hover:underline">
                {crumb.name}
              </Link>
            ) : (
              <span aria-current="page" className="max-w-[24ch] truncate text-ink sm:max-w-[48ch]">
                {crumb.name}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
