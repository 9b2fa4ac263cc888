'use client'

import { type Ref, useEffect, useState } from 'react'
import { buttonClass } from '../ui/button-class'
import { closes, Dialog } from '../ui/dialog'
import { fill } from '../ui/fill'
import { Link } from '../ui/link'
import { Skeleton } from '../ui/skeleton'
import { Thumbnail } from '../ui/thumbnail'

export type DrawerWords = Record<'drawer' | 'toCart' | 'goOn' | 'total' | 'more' | 'close' | 'legal', string>

export type DrawerLine = {
  variantId: string
  name: string
  variantName: string
  quantity: number
  total: string
  picture: string | null
}
type Answer = { pieces: string; total: string; shipping: string | null; lines: DrawerLine[] }

type CartDrawerProps = {
  ref: Ref<HTMLDialogElement>
  /** What was put in last; anew each time. Null before the first. */
  added: DrawerLine | null
  storefront: string
  words: DrawerWords
}

const ID = 'cart-drawer'
const MOST = 4

/** What lies in the cart now, over the page: the new line at once, the rest and the sum as soon as they are known. */
export function CartDrawer({ ref, added, storefront, words }: CartDrawerProps) {
  const [cart, setCart] = useState<Answer | null>(null)
  useEffect(() => {
    if (!added) return
    let isOld = false
    fetch(`/api/cart?storefront=${storefront}`)
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((body: { data: Answer | null } | null) => !isOld && body && setCart(body.data))
      .catch(() => {})
    return () => {
      isOld = true
    }
  }, [added, storefront])
  const isNew = ({ variantId }: DrawerLine) => variantId === added?.variantId
  const all = cart?.lines.some(isNew) ? cart.lines : added ? [added] : []
  const lines = [...all.filter(isNew), ...all.filter((line) => !isNew(line))]
  return (
    <Dialog
      ref={ref}
      id={ID}
      title={words.drawer}
      closeLabel={words.close}
      footer={
        <>
          <p className="tabular flex items-baseline justify-between gap-4 font-semibold text-lg">
            <span>
              {words.total}
              {cart && <span className="ms-2 font-normal text-base text-ink-2">{cart.pieces}</span>}
            </span>
            {cart ? cart.total : <Skeleton className="h-[1lh] w-24 self-center" />}
          </p>
          <p className="mt-0.5 mb-4 text-ink-3 text-sm">{words.legal}</p>
          <Link
            href={`/${storefront}/cart`}
            prefetch={false}
            className={buttonClass({ variant: 'signal', size: 'lg', wide: true })}
          >
            {words.toCart}
          </Link>
          <button type="button" {...closes(ID)} className={buttonClass({ variant: 'quiet', wide: true }, 'mt-2')}>
            {words.goOn}
          </button>
        </>
      }
    >
      <ul aria-live="polite">
        {lines.slice(0, MOST).map((line) => (
          <li
            key={line.variantId}
            className="grid grid-cols-[5.5rem_minmax(0,1fr)_auto] gap-x-4 border-line border-b py-4 first:pt-0 last:border-b-0"
          >
            <Thumbnail src={line.picture} loading="eager" className="rounded-md" />
            <span className="min-w-0">
              <span className="block font-semibold leading-snug">{line.name}</span>
              <span className="tabular block text-ink-2 text-sm">
                {[line.variantName, line.quantity > 1 && `${line.quantity} ×`].filter(Boolean).join(', ')}
              </span>
            </span>
            <span className="tabular font-semibold">{line.total}</span>
          </li>
        ))}
      </ul>
      {lines.length > MOST && <p className="text-ink-2 text-sm">{fill(words.more, { count: lines.length - MOST })}</p>}
      {cart?.shipping && (
        <p className="mt-3 rounded-md bg-success-soft px-4 py-3 text-sm text-success-ink">{cart.shipping}</p>
      )}
    </Dialog>
  )
}
