'use client'

import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Field } from '../../ui/field'
import { Input } from '../../ui/input'
import { Notice } from '../../ui/notice'
import type { Outcome } from '../editor/use-draft'

type Props = {
  publish: (wish: { note: string; accepted: boolean }) => Promise<Outcome>
  isUnsaved: boolean
  isPublished: boolean
  isHard: boolean
}

/** Makes the saved draft what visitors see, with a word about what is new. */
export function PublishTheme({ publish, isUnsaved, isPublished, isHard }: Props) {
  const t = useTranslations('themes')
  const [note, setNote] = useState('')
  const [accepted, setAccepted] = useState(false)
  const [refusal, setRefusal] = useState('')
  const [busy, start] = useTransition()
  const go = () =>
    start(async () => {
      const outcome = await publish({ note, accepted })
      setRefusal(outcome.ok ? '' : outcome.message)
      if (!outcome.ok) return
      setNote('')
      toast.success(t('publishedDone'))
    })
  return (
    <section aria-label={t('publishTitle')} className="grid max-w-xl gap-3">
      <h2 className="font-semibold text-base">{t('publishTitle')}</h2>
      {isUnsaved || isPublished ? (
        <p className="text-ink-2 text-sm">{t(isUnsaved ? 'saveFirst' : 'upToDate')}</p>
      ) : (
        <>
          <Field label={t('note')}>
            {(control) => (
              <Input {...control} value={note} maxLength={300} onChange={({ target }) => setNote(target.value)} />
            )}
          </Field>
          {isHard && (
            <Checkbox label={t('accepted')} checked={accepted} onChange={({ target }) => setAccepted(target.checked)} />
          )}
          {refusal && <Notice tone="danger">{refusal}</Notice>}
          <div>
            <Button variant="strong" busy={busy} onClick={go}>
              {t('publish')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
