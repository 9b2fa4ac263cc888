'use client'

import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button'
import { FieldError } from '../../ui/field'
import type { Outcome } from '../editor/use-draft'

type PublishButtonProps = { publish: () => Promise<Outcome>; isBlocked: boolean; isLive: boolean; isChanged: boolean }

/** Makes the saved draft what the shop sells; says why it cannot. */
export function PublishButton({ publish, isBlocked, isLive, isChanged }: PublishButtonProps) {
  const t = useTranslations('models')
  const [refusal, setRefusal] = useState('')
  const [busy, start] = useTransition()
  const go = () =>
    start(async () => {
      const outcome = await publish()
      setRefusal(outcome.ok ? '' : [outcome.message, ...Object.values(outcome.fields).flat().slice(0, 3)].join(' '))
      if (outcome.ok) toast.success(t('published'))
    })
  return (
    <div>
      <Button variant="strong" busy={busy} disabled={isBlocked || isLive} onClick={go}>
        {t('publish')}
      </Button>
      {isBlocked && <p className="mt-2 text-ink-2 text-xs">{t(isChanged ? 'saveFirst' : 'repairFirst')}</p>}
      {refusal && (
        <div role="alert">
          <FieldError>{refusal}</FieldError>
        </div>
      )}
    </div>
  )
}
