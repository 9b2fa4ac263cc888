'use client'

import Link from 'next/link'
import { useActionState, useEffect } from 'react'
import type { AddedLine } from '@/lib/cart/cart-commands'
import type { FormAction } from '@/lib/kernel/form'
import { refreshMe } from '../store/me'
import { buttonClass } from '../ui/button-class'
import { fill } from '../ui/fill'
import { SubmitButton } from '../ui/submit-button'
import type { ChosenVariant } from './choice'

export type AddWords = { addToCart: string; added: string; toCart: string }

type Props = {
  variant: ChosenVariant
  name: string
  words: AddWords
  cartHref: string
  action: FormAction<AddedLine>
}

/** The strong button of the page. What happened is said beside it, with the way to the cart. */
export function AddToCart({ variant, name, words, cartHref, action }: Props) {
  const [state, add] = useActionState(action, null)
  useEffect(() => {
    if (state?.ok) refreshMe()
  }, [state])
  return (
    <form action={add} className="mt-4">
      <input type="hidden" name="variantId" value={variant.id} />
      <SubmitButton variant="signal" size="lg" wide disabled={!variant.isBuyable}>
        {words.addToCart}
      </SubmitButton>
      <div aria-live="polite">
        {state?.ok && (
          <div className="mt-3 flex animate-rise flex-wrap items-center justify-between gap-3 rounded-md bg-success-soft px-4 py-3 text-success-ink">
            <p>{fill(words.added, { name })}</p>
            <Link href={cartHref} prefetch={false} className={buttonClass({ variant: 'strong', size: 'sm' })}>
              {words.toCart}
            </Link>
          </div>
        )}
        {state && !state.ok && (
          <p role="alert" className="mt-3 rounded-md bg-danger-soft px-4 py-3 text-danger-ink">
            {state.message}
          </p>
        )}
      </div>
    </form>
  )
}
