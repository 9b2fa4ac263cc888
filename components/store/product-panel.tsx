import { mediaUrl } from '@/lib/assets/rendition'
import { Link } from '../ui/link'
import { Thumbnail } from '../ui/thumbnail'
import type { NavigationEntry } from './navigation'

type ProductPanelProps = { id: string; entries: NavigationEntry[]; label: string }

/** Everything there is, on one calm sheet under the header. A popover: Esc and a click beside close it, no script opens it. */
export const ProductPanel = ({ id, entries, label }: ProductPanelProps) => (
  <div
    id={id}
    popover="auto"
    className="panel fixed inset-x-0 top-(--header) m-0 max-h-[calc(100dvh-var(--header))] w-full overflow-y-auto border-line border-b bg-ground p-0 text-ink shadow-float"
  >
    <ul
      aria-label={label}
      className="wrap grid auto-rows-min grid-cols-[repeat(auto-fill,minmax(11.5rem,1fr))] gap-x-5 gap-y-8 py-10"
    >
      {entries.map(({ name, href, picture, children }) => (
        <li key={href}>
          <Link href={href} prefetch={false} className="group block rounded-md">
            {picture && <Thumbnail src={mediaUrl(picture.hash, 320)} className="rounded-md" />}
            <span className="mt-3 block font-semibold underline-offset-4 group-hover:underline">{name}</span>
          </Link>
          {children.map((child) => (
            <Link
              key={child.href}
              href={child.href}
              prefetch={false}
              className="block py-1 text-ink-2 text-sm underline-offset-4 hover:text-ink hover:underline"
            >
              {child.name}
            </Link>
          ))}
        </li>
      ))}
    </ul>
  </div>
)
