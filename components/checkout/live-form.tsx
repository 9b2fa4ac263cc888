'use client'

import { type ReactNode, useActionState, useEffect } from 'react'
import type { FormAction } from '@/lib/kernel/form'
import { refreshMe } from '../store/me'

type LiveFormProps<T> = {
  action: FormAction<T>
  children: ReactNode
  className?: string
  hidden?: Record<string, string>
}

/** A small form of the cart: what is refused is said below it, and the header's count follows. */
export function LiveForm<T>({ action, children, className, hidden = {} }: LiveFormProps<T>) {
  const [state, send] = useActionState(action, null)
  useEffect(() => {
    if (state?.ok) refreshMe()
  }, [state])
  return (
    <form action={send} className={className}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {state && !state.ok && (
        <p role="alert" className="mt-2 w-full text-danger-ink text-sm">
          {Object.values(state.fields)[0]?.[0] ?? state.message}
        </p>
      )}
    </form>
  )
}
