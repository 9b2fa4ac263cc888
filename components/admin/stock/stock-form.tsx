'use client'

import { useActionState, useState } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import type { FormAction, FormState } from '@/lib/kernel/form'
import { Field } from '../../ui/field'
import { Input } from '../../ui/input'
import { Notice } from '../../ui/notice'
import { Select } from '../../ui/select'
import { SubmitButton } from '../../ui/submit-button'

export type StockPlace = { variantId: string; sku: string; locationId: string; location: string; onHand: number }

const reasons = ['count', 'receipt', 'return', 'correction'] as const
type Props<T> = { place: StockPlace; action: FormAction<T>; done?: () => void }

/** A count says how many lie there; everything else how many more or less. */
export function StockForm<T>({ place, action, done }: Props<T>) {
  const t = useTranslations('stock.change')
  // Said where the answer arrives: the line is drawn anew with the page, so an effect of the old one may never run.
  const [state, send] = useActionState<FormState<T>, FormData>(async (before, form) => {
    const outcome = await action(before, form)
    if (outcome?.ok) {
      toast.success(t('saved'))
      done?.()
    }
    return outcome
  }, null)
  const [reason, setReason] = useState<(typeof reasons)[number]>('count')
  const refused = state?.ok === false ? state : undefined
  return (
    <form action={send} className="space-y-3">
      {refused && <Notice tone="danger">{refused.message}</Notice>}
      <input type="hidden" name="variantId" value={place.variantId} />
      <input type="hidden" name="locationId" value={place.locationId} />
      <Field label={t('reason')}>
        {(control) => (
          <Select
            {...control}
            name="reason"
            value={reason}
            onChange={(event) => setReason(event.target.value as typeof reason)}
          >
            {reasons.map((each) => (
              <option key={each} value={each}>
                {t(each)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field
        label={t(reason === 'count' ? 'piecesCounted' : 'piecesChanged')}
        error={refused?.fields.pieces ?? refused?.fields.onHand ?? refused?.fields.delta}
      >
        {(control) => (
          <Input
            {...control}
            key={reason}
            name="pieces"
            required
            inputMode="numeric"
            autoComplete="off"
            defaultValue={refused?.values.pieces ?? (reason === 'count' ? place.onHand : '')}
            className="tabular"
          />
        )}
      </Field>
      {reason !== 'count' && (
        <Field label={t('reference')} error={refused?.fields.reference}>
          {(control) => (
            <Input {...control} name="reference" maxLength={200} placeholder={t('referenceHint')} autoComplete="off" />
          )}
        </Field>
      )}
      <SubmitButton variant="strong">{t('save')}</SubmitButton>
    </form>
  )
}
