import type { ComponentProps } from 'react'
import { FieldsForm } from './fields-form'

type PasswordFormProps<T> = Pick<
  ComponentProps<typeof FieldsForm<T>>,
  'action' | 'hidden' | 'submit' | 'look' | 'wide' | 'said'
> & {
  label: string
  hint: string
  /** What the present password is called, where it has to be known. */
  current?: string
}

/** Where a password is chosen: the first, a forgotten one or a better one. */
export const PasswordForm = <T,>({ label, hint, current, ...form }: PasswordFormProps<T>) => (
  <FieldsForm
    {...form}
    fields={[
      ...(current
        ? [{ name: 'current', label: current, type: 'password' as const, autoComplete: 'current-password' }]
        : []),
      { name: 'password', label, type: 'password', autoComplete: 'new-password', hint },
    ]}
  />
)
