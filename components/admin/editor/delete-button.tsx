'use client'

import { useState, useTransition } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button'
import { FieldError } from '../../ui/field'
import { Confirm } from '../../ui/radix/confirm'
import type { Outcome } from './use-draft'

type DeleteButtonProps = {
  label: string
  title: string
  text: string
  /** A server action; it leads somewhere else itself. */
  remove: () => Promise<Outcome>
}

/** Takes something away for good, after a question; what stands against it is said below the button. */
export function DeleteButton({ label, title, text, remove }: DeleteButtonProps) {
  const t = useTranslations('admin.detail')
  const [refusal, setRefusal] = useState('')
  const [busy, start] = useTransition()
  const go = () =>
    start(async () => {
      const outcome = await remove()
      if (!outcome.ok) setRefusal(outcome.message)
    })
  return (
    <div className="max-w-xs">
      <Confirm
        trigger={
          <Button variant="quiet" busy={busy}>
            {label}
          </Button>
        }
        title={title}
        text={text}
        action={label}
        cancel={t('cancel')}
        danger
        onConfirm={go}
      />
      {refusal && (
        <div role="alert">
          <FieldError>{refusal}</FieldError>
        </div>
      )}
    </div>
  )
}
