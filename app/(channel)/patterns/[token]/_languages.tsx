import { Link } from '@/components/ui/link'

const languages = { 'en-ch': 'English', 'de-ch': 'Deutsch', 'pl-pl': 'Polski' }

/** The same page in another language. */
export const Languages = ({ here, current }: { here: string; current: string }) => (
  <nav aria-label={Object.values(languages).join(', ')} className="mb-6 flex gap-4 text-sm">
    {Object.entries(languages).map(([storefront, name]) => (
      <Link
        key={storefront}
        href={`${here}?in=${storefront}`}
        lang={storefront.slice(0, 2)}
        aria-current={storefront === current ? 'page' : undefined}
        className="inline-flex min-h-8 items-center text-ink-2 underline-offset-4 hover:underline aria-[current=page]:font-semibold aria-[current=page]:text-ink"
      >
        {name}
      </Link>
    ))}
  </nav>
)
