import { buttonClass } from '../ui/button-class'
import { Link } from '../ui/link'
import { Picture, type PictureSource } from '../ui/picture'
import { Rating } from '../ui/rating'

export type PurchaseRow = {
  key: string
  name: string
  picture: PictureSource | null
  bought?: string
  /** Where it is reviewed; null when it has been. */
  write: { href: string; name: string; label: string } | null
  said: { stars: number; starsInWords: string; text: string } | null
}

/** Things that were bought, each with the way to review it, or with what became of the review. */
export const PurchaseRows = ({ rows }: { rows: PurchaseRow[] }) => (
  <ul className="divide-y divide-line border-line border-y">
    {rows.map(({ key, name, picture, bought, write, said }) => (
      <li
        key={key}
        className="grid grid-cols-[4.75rem_minmax(0,1fr)] items-center gap-x-4 gap-y-3 py-4 sm:grid-cols-[4.75rem_minmax(0,1fr)_auto]"
      >
        {picture ? (
          <Picture picture={picture} sizes="5rem" alt="" className="aspect-picture w-full rounded-sm object-cover" />
        ) : (
          <span className="aspect-picture w-full rounded-sm bg-picture" />
        )}
        <span className="min-w-0">
          <span className="block font-semibold leading-snug">{name}</span>
          {bought && <span className="block text-ink-2 text-sm">{bought}</span>}
          {said && <span className="mt-1 block text-ink-2 text-sm">{said.text}</span>}
        </span>
        <span className="col-start-2 sm:col-start-3">
          {said && <Rating stars={said.stars} label={said.starsInWords} className="text-lg" />}
          {write && (
            <Link href={write.href} prefetch={false} aria-label={write.label} className={buttonClass({ size: 'sm' })}>
              {write.name}
            </Link>
          )}
        </span>
      </li>
    ))}
  </ul>
)
