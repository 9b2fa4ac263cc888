'use client'

import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import type { FormAction, FormState } from '@/lib/kernel/form'
import { Notice } from '../ui/notice'
import { SubmitButton } from '../ui/submit-button'

type ActionFormProps<T> = {
  action: FormAction<T>
  /** The fields; they are given what was refused and what had been typed. */
  children: ReactNode | ((state: FormState<T>) => ReactNode)
  submit: string
  /** Said when it worked. */
  done?: string
  variant?: 'signal' | 'strong' | 'outline' | 'danger'
  /** Empties the fields after it worked: for adding one after the other. */
  again?: boolean
  className?: string
}

/** A form for one command: shows the refusal above the fields, says when it is done, loses nothing. */
export function ActionForm<T>({
  action,
  children,
  submit,
  done,
  variant = 'strong',
  again,
  className,
}: ActionFormProps<T>) {
  const t = useTranslations('admin.detail')
  // Said where the answer arrives: a page that is drawn anew may have replaced this form before an effect runs.
  const [state, act] = useActionState<FormState<T>, FormData>(async (before, typed) => {
    const outcome = await action(before, typed)
    if (outcome?.ok) toast.success(done ?? t('saved'))
    return outcome
  }, null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state?.ok && again) form.current?.reset()
  }, [state, again])
  return (
    <form ref={form} action={act} className={className ?? 'space-y-4'}>
      {state && !state.ok && (
        <Notice tone="danger" className="basis-full">
          {state.message}
        </Notice>
      )}
      {typeof children === 'function' ? children(state) : children}
      <SubmitButton variant={variant}>{submit}</SubmitButton>
    </form>
  )
}

/** What was refused of a field, for `Field`'s `error`. */
export const errorOf = <T,>(state: FormState<T>, field: string) =>
  state && !state.ok ? state.fields[field] : undefined
