import Link from 'next/link'
import { fill } from '@/components/ui/fill'
import { Picture, type PictureSource } from '@/components/ui/picture'
import type { NavigationEntry } from './navigation'

export type Promo = { title: string; text: string; action: string; href: string; picture?: PictureSource }

type ProductPanelProps = { id: string; entries: NavigationEntry[]; allIn: string; label: string; promo?: Promo }

/** Everything there is, on one calm sheet under the header. A popover: Esc and a click beside close it, no script opens it. */
export const ProductPanel = ({ id, entries, allIn, label, promo }: ProductPanelProps) => (
  <div
    id={id}
    popover="auto"
    className="panel fixed inset-x-0 top-(--header) m-0 w-full border-line border-b bg-ground p-0 text-ink shadow-float"
  >
    <div className="wrap flex gap-12 py-10">
      <ul
        aria-label={label}
        className="grid flex-1 auto-rows-min grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-x-8 gap-y-8"
      >
        {entries.map(({ name, href, children }) => (
          <li key={href}>
            <Link href={href} className="headline text-lg hover:text-signal-ink">
              {name}
            </Link>
            {children.length > 0 && (
              <ul className="mt-2">
                {children.map((child) => (
                  <li key={child.href}>
                    <Link href={child.href} className="block py-1 text-ink-2 hover:text-ink hover:underline">
                      {child.name}
                    </Link>
                  </li>
                ))}
                <li>
                  <Link href={href} className="block py-1 text-ink-2 hover:text-ink hover:underline">
                    {fill(allIn, { category: name })}
                  </Link>
                </li>
              </ul>
            )}
          </li>
        ))}
      </ul>
      {promo && (
        <Link href={promo.href} className="group hidden w-80 shrink-0 xl:block">
          {promo.picture && (
            <Picture picture={promo.picture} alt="" sizes="20rem" className="aspect-picture rounded-lg object-cover" />
          )}
          <span className="headline mt-4 block text-lg">{promo.title}</span>
          <span className="mt-1 block text-ink-2 text-sm">{promo.text}</span>
          <span className="mt-2 inline-block font-semibold text-sm underline decoration-2 decoration-signal underline-offset-4 group-hover:decoration-current">
            {promo.action}
          </span>
        </Link>
      )}
    </div>
  </div>
)
