import { Button } from '../ui/button'
import { Disclosure } from '../ui/disclosure'
import { Field } from '../ui/field'
import { Input } from '../ui/input'

type Words = { price: string; priceFrom: string; priceTo: string; set: string }
type PriceFilterProps = {
  action: string
  /** What else the address says, to be kept. */
  keep: [string, string][]
  /** Whole units of the currency. */
  from: number | null
  to: number | null
  range: { from: number; to: number }
  words: Words
  open: boolean
}

/** From and to in whole units. A plain form: the server turns the two numbers into the one parameter. */
export const PriceFilter = ({ action, keep, from, to, range, words, open }: PriceFilterProps) => (
  <Disclosure summary={words.price} open={open}>
    <form action={action} className="flex items-end gap-2">
      {keep.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Amount name="price-from" label={words.priceFrom} value={from} placeholder={range.from} />
      <Amount name="price-to" label={words.priceTo} value={to} placeholder={range.to} />
      <Button type="submit">{words.set}</Button>
    </form>
  </Disclosure>
)

type AmountProps = { name: string; label: string; value: number | null; placeholder: number }

const Amount = ({ name, label, value, placeholder }: AmountProps) => (
  <Field label={label} className="flex-1">
    {(control) => (
      <Input
        {...control}
        name={name}
        type="number"
        inputMode="numeric"
        min={0}
        step={1}
        defaultValue={value ?? undefined}
        placeholder={String(placeholder)}
      />
    )}
  </Field>
)
