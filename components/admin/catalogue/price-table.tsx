'use client'

import type { FormAction } from '@/lib/kernel/form'
import { Input } from '../../ui/input'
import { Cell, Head, Row, Table } from '../../ui/table'
import { ActionForm, errorOf } from '../action-form'

type Words = { variant: string; sku: string; price: string; regular: string; before: string; savePrices: string }
type Props<T> = {
  productId: string
  variants: { id: string; sku: string; name: string }[]
  markets: { code: string; label: string }[]
  prices: { variantId: string; market: string; amount: string; regular: string }[]
  words: Words
  action: FormAction<T>
}

/** What each variant costs in each market; the former price beside it while it is reduced. */
export function PriceTable<T>({ productId, variants, markets, prices, words, action }: Props<T>) {
  const priceOf = (variantId: string, market: string) =>
    prices.find((price) => price.variantId === variantId && price.market === market)
  return (
    <ActionForm action={action} submit={words.savePrices} variant="outline">
      {(state) => (
        <Table className="text-sm">
          <thead>
            <Row>
              <Head>{words.variant}</Head>
              {markets.map(({ code, label }) => (
                <Head key={code}>{label}</Head>
              ))}
            </Row>
          </thead>
          <tbody>
            {variants.map(({ id, sku, name }, at) => (
              <Row key={id}>
                <Cell>
                  {at === 0 && <input type="hidden" name="id" value={productId} />}
                  <span className="block font-medium">{name || sku}</span>
                  {name && <span className="block text-ink-3 text-xs">{sku}</span>}
                </Cell>
                {markets.map(({ code }) => {
                  const price = priceOf(id, code)
                  const field = (suffix: string, label: string, value: string) => {
                    const path = `price.${id}.${code}${suffix}`
                    const error = errorOf(state, path)
                    return (
                      <Input
                        name={path}
                        aria-label={`${label}, ${name || sku}, ${code}`}
                        aria-invalid={error ? true : undefined}
                        title={error?.[0]}
                        placeholder={suffix ? words.before : words.price}
                        inputMode="decimal"
                        defaultValue={value}
                        className="tabular min-w-20 max-w-28 text-end"
                      />
                    )
                  }
                  return (
                    <Cell key={code}>
                      <span className="flex gap-1.5">
                        {field('', words.price, price?.amount ?? '')}
                        {field('-regular', words.regular, price?.regular ?? '')}
                      </span>
                    </Cell>
                  )
                })}
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </ActionForm>
  )
}
