'use client'

import type { FormAction } from '@/lib/kernel/form'
import { Field, FieldError } from '../../ui/field'
import { Input } from '../../ui/input'
import { Cell, Head, Row, Table } from '../../ui/table'
import { ActionForm, errorOf } from '../action-form'

type OpenLine = { id: string; name: string; detail: string; open: number }
type Words = Record<'product' | 'shipPieces' | 'carrier' | 'trackingNumber' | 'ship' | 'shipDone', string>
type Props<T> = { orderId: string; lines: OpenLine[]; carrier: string; words: Words; action: FormAction<T> }

/** What goes into this parcel: everything that is open, unless someone says less. */
export function ParcelForm<T>({ orderId, lines, carrier, words, action }: Props<T>) {
  return (
    <ActionForm action={action} submit={words.ship} done={words.shipDone}>
      {(state) => (
        <>
          <input type="hidden" name="id" value={orderId} />
          <Table className="max-w-lg text-sm">
            <thead>
              <Row>
                <Head>{words.product}</Head>
                <Head figure>{words.shipPieces}</Head>
              </Row>
            </thead>
            <tbody>
              {lines.map(({ id, name, detail, open }) => (
                <Row key={id}>
                  <Cell>
                    <span className="font-medium">{name}</span>
                    <span className="block text-ink-2">{detail}</span>
                  </Cell>
                  <Cell figure className="w-40">
                    <span className="inline-flex items-center gap-2 whitespace-nowrap">
                      <Input
                        name={`pieces.${id}`}
                        type="number"
                        min={0}
                        max={open}
                        step={1}
                        required
                        key={open}
                        defaultValue={state && !state.ok ? (state.values[`pieces.${id}`] ?? open) : open}
                        aria-label={`${words.shipPieces}: ${name} ${detail}`}
                        className="tabular w-20 text-end"
                      />
                      / {open}
                    </span>
                  </Cell>
                </Row>
              ))}
            </tbody>
          </Table>
          {errorOf(state, 'lines') && <FieldError>{errorOf(state, 'lines')?.[0]}</FieldError>}
          <div className="grid max-w-lg gap-4 sm:grid-cols-2">
            <Field label={words.carrier} required error={errorOf(state, 'carrier')}>
              {(control) => <Input {...control} name="carrier" maxLength={80} defaultValue={carrier} />}
            </Field>
            <Field label={words.trackingNumber} error={errorOf(state, 'trackingNumber')}>
              {(control) => <Input {...control} name="trackingNumber" maxLength={120} autoComplete="off" />}
            </Field>
          </div>
        </>
      )}
    </ActionForm>
  )
}
