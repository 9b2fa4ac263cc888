'use client'

import { useActionState, useEffect, useRef, useState } from 'react'
import type { FormAction } from '@/lib/kernel/form'
import { refreshMe } from '../store/me'
import { buttonClass } from '../ui/button-class'
import { fill } from '../ui/fill'
import { Link } from '../ui/link'
import { SubmitButton } from '../ui/submit-button'
import { CartDrawer, type DrawerLine, type DrawerWords } from './cart-drawer'
import type { ChosenVariant } from './choice'

export type AddWords = DrawerWords & { addToCart: string; added: string }
/** What the action says when it worked: how many pieces of the variant lie in the cart now. */
export type Added = { quantity: number }

type Props = {
  variant: ChosenVariant
  name: string
  /** "Lagoon, M" */
  variantName: string
  /** A small picture of the variant. */
  picture: string | null
  words: AddWords
  storefront: string
  action: FormAction<Added>
}

/** The strong button of the page. What happened is shown in a drawer; without JavaScript it is said below the button. */
export function AddToCart({ variant, name, variantName, picture, words, storefront, action }: Props) {
  const [state, add] = useActionState(action, null)
  const drawer = useRef<HTMLDialogElement>(null)
  const [added, setAdded] = useState<DrawerLine | null>(null)
  // What was put in is what was chosen then, not what has been chosen since.
  const sent = useRef({ variantId: '', name, variantName, total: '', picture })
  useEffect(() => {
    if (!state?.ok) return
    refreshMe()
    const { quantity = 1 } = state.value ?? {}
    // The price of several is the server's to say.
    setAdded({ ...sent.current, quantity, total: quantity > 1 ? '' : sent.current.total })
    if (drawer.current && !drawer.current.open) drawer.current.showModal()
  }, [state])
  return (
    <>
      <form
        action={add}
        onSubmit={() => {
          sent.current = { variantId: variant.id, name, variantName, total: variant.price ?? '', picture }
        }}
        className="mt-4"
      >
        <input type="hidden" name="variantId" value={variant.id} />
        <SubmitButton variant="signal" size="lg" wide disabled={!variant.isBuyable}>
          {words.addToCart}
        </SubmitButton>
        <div aria-live="polite">
          {state?.ok && (
            <div className="mt-3 flex animate-rise flex-wrap items-center justify-between gap-3 rounded-md bg-success-soft px-4 py-3 text-success-ink">
              <p>{fill(words.added, { name })}</p>
              <noscript>
                <Link href={`/${storefront}/cart`} className={buttonClass({ variant: 'strong', size: 'sm' })}>
                  {words.toCart}
                </Link>
              </noscript>
            </div>
          )}
          {state && !state.ok && (
            <p role="alert" className="mt-3 rounded-md bg-danger-soft px-4 py-3 text-danger-ink">
              {state.message}
            </p>
          )}
        </div>
      </form>
      <CartDrawer ref={drawer} added={added} storefront={storefront} words={words} />
    </>
  )
}
