'use client'

import { useActionState } from 'react'
import type { FormAction } from '@/lib/kernel/form'
import { SubmitButton } from '../ui/submit-button'

type Props = { model: string; configurationKey: string; action: FormAction<string>; children: string }

/** Makes the scooter of this page the shopper's own, and goes to what fits it: as the address stands now. */
export function FittingButton({ model, configurationKey, action, children }: Props) {
  const [, send] = useActionState(action, null)
  return (
    <form
      action={send}
      onSubmit={({ currentTarget }) => {
        const field = currentTarget.elements.namedItem('scooter')
        const now = location.pathname.split('/')[4]
        if (now && field instanceof HTMLInputElement) field.value = `${model}.${now}`
      }}
    >
      <input type="hidden" name="scooter" defaultValue={`${model}.${configurationKey}`} />
      <SubmitButton>{children}</SubmitButton>
    </form>
  )
}
