'use client'

import { useActionState, useEffect } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import type { FormAction } from '@/lib/kernel/form'
import { Input } from '../../ui/input'
import { SubmitButton } from '../../ui/submit-button'
import { Cell, Head, Row, Table } from '../../ui/table'

type Level = { variantId: string; sku: string; locationId: string; location: string; onHand: number; reserved: number }
type Words = { sku: string; location: string; onHand: string; reserved: string; counted: string; saveStock: string }
type Props<T> = { rows: Level[]; words: Words; action: FormAction<T> }

/** What lies where; a count is saved line by line. */
export function StockTable<T>({ rows, words, action }: Props<T>) {
  return (
    <Table className="text-sm">
      <thead>
        <Row>
          <Head>{words.sku}</Head>
          <Head>{words.location}</Head>
          <Head figure>{words.onHand}</Head>
          <Head figure>{words.reserved}</Head>
          <Head>{words.counted}</Head>
        </Row>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.variantId} ${row.locationId}`}>
            <Cell>{row.sku}</Cell>
            <Cell>{row.location}</Cell>
            <Cell figure>{row.onHand}</Cell>
            <Cell figure>{row.reserved}</Cell>
            <Cell>
              <Count row={row} words={words} action={action} />
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

function Count<T>({ row, words, action }: { row: Level; words: Words; action: FormAction<T> }) {
  const [state, send] = useActionState(action, null)
  const t = useTranslations('admin.detail')
  useEffect(() => {
    if (state?.ok) toast.success(t('saved'))
    else if (state) toast.error(state.fields.onHand?.[0] ?? state.message)
  }, [state, t])
  return (
    <form action={send} className="flex gap-1.5">
      <input type="hidden" name="variantId" value={row.variantId} />
      <input type="hidden" name="locationId" value={row.locationId} />
      <Input
        name="onHand"
        type="number"
        step={1}
        required
        key={row.onHand}
        defaultValue={row.onHand}
        aria-label={`${words.counted}, ${row.sku}, ${row.location}`}
        className="tabular max-w-24 text-end"
      />
      <SubmitButton variant="quiet" size="sm">
        {words.saveStock}
      </SubmitButton>
    </form>
  )
}
