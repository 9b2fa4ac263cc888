'use client'

import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import type { FormAction } from '@/lib/kernel/form'
import { refreshMe } from '../store/me'

type LiveFormProps<T> = {
  action: FormAction<T>
  children: ReactNode
  className?: string
  hidden?: Record<string, string>
}

const typed = 'input:not([type=hidden], [type=radio], [type=checkbox])'

/** A small form of the cart: what is refused is said below it, and the header's count follows. */
export function LiveForm<T>({ action, children, className, hidden = {} }: LiveFormProps<T>) {
  const [state, send] = useActionState(action, null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state?.ok) refreshMe()
    for (const field of form.current?.querySelectorAll<HTMLInputElement>(typed) ?? []) {
      field.setAttribute('aria-invalid', String(state?.ok === false))
      // An answered form is empty; what was refused is there to be mended.
      if (state?.ok === false) field.value = state.values[field.name] ?? ''
    }
  }, [state])
  return (
    <form ref={form} action={send} className={className}>
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
