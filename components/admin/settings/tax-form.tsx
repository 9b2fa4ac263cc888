'use client'

import { Trash2 } from 'lucide-react'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import { type TaxCategory, taxCategories } from '@/lib/channels/tax'
import type { FormState } from '@/lib/kernel/form'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { Input } from '../../ui/input'
import { Notice } from '../../ui/notice'
import { Select } from '../../ui/select'
import { Cell, Head, Row, Table } from '../../ui/table'

type Rate = { category: TaxCategory; rate: string; validFrom: string; validTo: string }
type Rates = { country: string; rates: Rate[] }
type Props = Rates & { isOwn: boolean; save: (rates: Rates) => Promise<NonNullable<FormState>> }

/** A country's rates, each with the days between which it holds. */
export function TaxForm({ country, rates, isOwn, save }: Props) {
  const t = useTranslations('markets.tax')
  const [busy, start] = useTransition()
  const [draft, setDraft] = useState(rates)
  const [refusal, setRefusal] = useState<Extract<FormState, { ok: false }> | null>(null)
  const send = (wanted: Rate[]) =>
    start(async () => {
      const outcome = await save({ country, rates: wanted })
      setRefusal(outcome.ok ? null : outcome)
      if (outcome.ok) toast.success(t('saved'))
    })
  const set = (at: number, change: Partial<Rate>) =>
    setDraft(draft.map((rate, other) => (other === at ? { ...rate, ...change } : rate)))
  const field = (at: number, name: 'rate' | 'validFrom' | 'validTo', label: string) => {
    const error = refusal?.fields[`rates.${at}.${name}`]?.[0]
    return (
      <>
        <Input
          aria-label={`${label}, ${at + 1}`}
          aria-invalid={error ? true : undefined}
          type={name === 'rate' ? 'text' : 'date'}
          inputMode={name === 'rate' ? 'decimal' : undefined}
          value={draft[at]?.[name] ?? ''}
          onChange={(event) => set(at, { [name]: event.target.value })}
          className={name === 'rate' ? 'tabular min-w-20 max-w-28 text-end' : 'min-w-38 max-w-44'}
        />
        {error && <span className="mt-1 block max-w-48 text-danger-ink text-xs">{error}</span>}
      </>
    )
  }
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        send(draft)
      }}
    >
      {refusal && <Notice tone="danger">{refusal.message}</Notice>}
      {draft.length ? (
        <Table className="max-w-xl text-sm">
          <thead>
            <Row>
              <Head>{t('category')}</Head>
              <Head>{t('rate')} (%)</Head>
              <Head>{t('from')}</Head>
              <Head>{t('to')}</Head>
              <Head />
            </Row>
          </thead>
          <tbody>
            {draft.map(({ category }, at) => (
              <Row key={at}>
                <Cell>
                  <Select
                    aria-label={`${t('category')}, ${at + 1}`}
                    value={category}
                    onChange={(event) => set(at, { category: event.target.value as TaxCategory })}
                    className="w-44"
                  >
                    {taxCategories.map((each) => (
                      <option key={each} value={each}>
                        {t(`categories.${each}`)}
                      </option>
                    ))}
                  </Select>
                </Cell>
                <Cell>{field(at, 'rate', t('rate'))}</Cell>
                <Cell>{field(at, 'validFrom', t('from'))}</Cell>
                <Cell>{field(at, 'validTo', t('to'))}</Cell>
                <Cell>
                  <IconButton label={t('remove')} onClick={() => setDraft(draft.filter((_, other) => other !== at))}>
                    <Trash2 aria-hidden="true" />
                  </IconButton>
                </Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      ) : (
        <p className="text-ink-2 text-sm">{t('none')}</p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="strong" busy={busy}>
          {t('save')}
        </Button>
        <Button onClick={() => setDraft([...draft, { category: 'standard', rate: '', validFrom: '', validTo: '' }])}>
          {t('add')}
        </Button>
        {isOwn && (
          <Button variant="quiet" busy={busy} onClick={() => send([])}>
            {t('reset')}
          </Button>
        )}
      </div>
    </form>
  )
}
