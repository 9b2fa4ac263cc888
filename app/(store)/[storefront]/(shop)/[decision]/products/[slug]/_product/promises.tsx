import { RotateCcw, ShieldCheck, Truck } from 'lucide-react'
import { Link } from '@/components/ui/link'

type Words = { shipping: string; returns: string; warranty: string }

/** What comes with every purchase, each a way to the full words. */
export const Promises = ({ storefront, words }: { storefront: string; words: Words }) => (
  <ul className="mt-6 space-y-1 border-line border-t pt-4 text-sm">
    {(
      [
        [Truck, words.shipping, 'shipping'],
        [RotateCcw, words.returns, 'withdrawal'],
        [ShieldCheck, words.warranty, 'terms'],
      ] as const
    ).map(([Icon, text, page]) => (
      <li key={page}>
        <Link
          href={`/${storefront}/legal/${page}`}
          prefetch={false}
          className="flex min-h-9 items-center gap-2.5 rounded-sm text-ink-2 underline-offset-4 hover:text-ink hover:underline"
        >
          <Icon aria-hidden="true" className="size-4.5" />
          {text}
        </Link>
      </li>
    ))}
  </ul>
)
