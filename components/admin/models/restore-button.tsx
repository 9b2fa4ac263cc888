'use client'

import { useTransition } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button'
import { Confirm } from '../../ui/radix/confirm'
import type { Outcome } from '../editor/use-draft'

type RestoreButtonProps = {
  label: string
  title: string
  text: string
  done: string
  restore: () => Promise<Outcome>
}

/** Takes an old version as the draft, after a question: the draft that was there is gone. */
export function RestoreButton({ label, title, text, done, restore }: RestoreButtonProps) {
  const t = useTranslations('admin.detail')
  const [busy, start] = useTransition()
  const go = () =>
    start(async () => {
      const outcome = await restore()
      if (outcome.ok) toast.success(done)
      else toast.error(outcome.message)
    })
  return (
    <Confirm
      trigger={
        <Button size="sm" busy={busy}>
          {label}
        </Button>
      }
      title={title}
      text={text}
      action={label}
      cancel={t('cancel')}
      onConfirm={go}
    />
  )
}
