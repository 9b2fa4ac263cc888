'use client'

import { useActionState } from 'react'
import type { ButtonProps } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/kernel/form'

type OneButtonFormProps<T> = Pick<ButtonProps, 'variant' | 'size' | 'children'> & {
  action: FormAction<T>
  hidden: Record<string, string>
}

/** A form that is only its button. */
export function OneButtonForm<T>({ action, hidden, ...button }: OneButtonFormProps<T>) {
  const [state, send] = useActionState(action, null)
  return (
    <form action={send}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton {...button} />
      {state?.ok === false && <FieldError>{state.message}</FieldError>}
    </form>
  )
}
