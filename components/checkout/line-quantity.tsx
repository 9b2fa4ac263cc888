'use client'

import { useActionState, useEffect, useRef } from 'react'
import type { FormAction } from '@/lib/kernel/form'
import { refreshMe } from '../store/me'
import { Button } from '../ui/button'
import { Quantity } from '../ui/quantity'

type Props<T> = {
  lineId: string
  quantity: number
  words: { label: string; decrease: string; increase: string; update: string }
  action: FormAction<T>
}

/** How many of a line. Changing it is enough; the button is for those without JavaScript. */
export function LineQuantity<T>({ lineId, quantity, words, action }: Props<T>) {
  const [state, send, pending] = useActionState(action, null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state) refreshMe()
  }, [state])
  return (
    <form ref={form} action={send}>
      <input type="hidden" name="lineId" value={lineId} />
      <div className={pending ? 'opacity-60' : undefined}>
        <Quantity
          value={quantity}
          max={9999}
          words={words}
          onChange={() => requestAnimationFrame(() => form.current?.requestSubmit())}
        />
      </div>
      <noscript>
        <Button type="submit" size="sm" className="mt-2">
          {words.update}
        </Button>
      </noscript>
      {state && !state.ok && (
        <p role="alert" className="mt-1.5 max-w-xs text-danger-ink text-sm">
          {state.fields.quantity?.[0] ?? state.message}
        </p>
      )}
    </form>
  )
}
