'use client'

import { useActionState, useEffect, useRef, useState } from 'react'
import type { FormAction } from '@/lib/kernel/form'
import { CartDrawer, type DrawerLine, type DrawerWords } from '../product/cart-drawer'
import { refreshMe } from '../store/me'
import { buttonClass } from '../ui/button-class'
import { Link } from '../ui/link'
import { SubmitButton } from '../ui/submit-button'
import { note } from './note'

export type BuyWords = DrawerWords & { addToCart: string; added: string }
export type Bought = { quantity: number }

type Props = {
  model: string
  configurationKey: string
  storefront: string
  /** How the line looks in the drawer. */
  line: Omit<DrawerLine, 'variantId' | 'quantity'>
  words: BuyWords
  action: FormAction<Bought>
}

/** Puts the configuration into the cart. The drawer shows it; without code a sentence says it. */
export function BuyButton({ model, configurationKey, storefront, line, words, action }: Props) {
  const [state, buy] = useActionState(action, null)
  const [added, setAdded] = useState<DrawerLine | null>(null)
  const drawer = useRef<HTMLDialogElement>(null)
  const sent = useRef(line)
  useEffect(() => {
    if (!state?.ok) return
    note('carted')
    refreshMe()
    const { quantity = 1 } = state.value ?? {}
    setAdded({ ...sent.current, variantId: '', quantity, total: quantity > 1 ? '' : sent.current.total })
    if (drawer.current && !drawer.current.open) drawer.current.showModal()
  }, [state])
  return (
    <>
      <form
        action={buy}
        onSubmit={() => {
          sent.current = line
        }}
      >
        <input type="hidden" name="model" value={model} />
        <input type="hidden" name="key" value={configurationKey} />
        <SubmitButton>{words.addToCart}</SubmitButton>
        <div aria-live="polite" className="absolute inset-x-4 bottom-full">
          {state && !state.ok && (
            <p role="alert" className="mb-2 rounded-md bg-danger-soft px-4 py-3 text-danger-ink text-sm">
              {state.message}
            </p>
          )}
          {state?.ok && (
            <noscript>
              <p className="mb-2 rounded-md bg-success-soft px-4 py-3 text-sm text-success-ink">
                {words.added}{' '}
                <Link href={`/${storefront}/cart`} className={buttonClass({ variant: 'strong', size: 'sm' })}>
                  {words.toCart}
                </Link>
              </p>
            </noscript>
          )}
        </div>
      </form>
      <CartDrawer ref={drawer} added={added} storefront={storefront} words={words} />
    </>
  )
}
