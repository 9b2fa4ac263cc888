import type { PublicField } from '@/lib/content/public-form'
import { Checkbox, Radio } from '../ui/checkbox'
import { type Control, Field, FieldError } from '../ui/field'
import { fill } from '../ui/fill'
import { Input } from '../ui/input'
import { Select } from '../ui/select'
import { Textarea } from '../ui/textarea'

export type FormWords = { optional: string; choose: string; onlyIf: string }

type FormFieldProps = {
  field: PublicField
  /** The one that its condition is about. */
  waitsFor?: PublicField
  words: FormWords
  error?: string
  /** What was typed before; of several choices with commas between. */
  value?: string
}

/** One question of a form. Who has no script sees all of them, and in words when one is meant. */
export function FormField({ field, waitsFor, ...rest }: FormFieldProps) {
  return (
    <>
      {waitsFor && <OnlyIf field={field} waitsFor={waitsFor} words={rest.words} />}
      <Question field={field} {...rest} />
    </>
  )
}

function OnlyIf({ field, waitsFor, words }: { field: PublicField; waitsFor: PublicField; words: FormWords }) {
  const names = field.showIf?.isOneOf.map((one) => waitsFor.options.find(({ value }) => value === one)?.label ?? '✓')
  return (
    <p className="mb-1.5 hidden text-ink-2 text-sm noscript:block">
      {fill(words.onlyIf, { field: waitsFor.label, values: names?.join(', ') ?? '' })}
    </p>
  )
}

/** As many as are seen at once; more go into a list that opens. */
const FEW = 4

function Question({ field, words, error, value }: FormFieldProps) {
  const { id, kind, label, hint, isRequired, options } = field
  const name = `values.${id}`
  const invalid = error ? true : undefined
  if (kind === 'consent')
    return (
      <>
        <Checkbox
          name={name}
          value="yes"
          label={label}
          hint={hint || undefined}
          required={isRequired}
          defaultChecked={value === 'yes'}
          aria-invalid={invalid}
        />
        {error && <FieldError>{error}</FieldError>}
      </>
    )
  if (kind === 'choices' || (kind === 'choice' && options.length <= FEW)) {
    const chosen = value?.split(',')
    const Choice = kind === 'choice' ? Radio : Checkbox
    return (
      <fieldset>
        <legend className="mb-1 flex w-full items-baseline justify-between gap-2 font-medium text-sm">
          {label}
          {!isRequired && <span className="font-normal text-ink-3 text-xs">{words.optional}</span>}
        </legend>
        {hint && <p className="text-ink-2 text-sm">{hint}</p>}
        {options.map((option) => (
          <Choice
            key={option.value}
            name={kind === 'choice' ? name : `${name}[]`}
            value={option.value}
            label={option.label}
            defaultChecked={chosen?.includes(option.value)}
            aria-invalid={invalid}
          />
        ))}
        {error && <FieldError>{error}</FieldError>}
      </fieldset>
    )
  }
  return (
    <Field
      label={label}
      hint={hint || undefined}
      error={error}
      required={isRequired}
      optional={isRequired ? undefined : words.optional}
    >
      {(control) => <Line control={control} name={name} field={field} value={value} choose={words.choose} />}
    </Field>
  )
}

type LineProps = { control: Control; name: string; field: PublicField; value?: string; choose: string }

function Line({ control, name, field, value, choose }: LineProps) {
  const { kind, options, from, until } = field
  const shared = { ...control, name, defaultValue: value }
  if (kind === 'longText') return <Textarea {...shared} maxLength={field.most ?? 5_000} />
  if (kind === 'choice')
    return (
      <Select {...shared} defaultValue={value ?? ''} key={value}>
        <option value="">{choose}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    )
  if (kind === 'date') return <Input {...shared} type="date" min={from} max={until} />
  if (kind === 'number') return <Input {...shared} inputMode="decimal" />
  return (
    <Input
      {...shared}
      type={kind === 'phone' ? 'tel' : kind === 'email' ? 'email' : 'text'}
      autoComplete={kind === 'email' ? 'email' : kind === 'phone' ? 'tel' : FILLED[field.id]}
      inputMode={field.shape === 'digits' ? 'numeric' : undefined}
      maxLength={kind === 'text' ? Math.min(field.most ?? 300, 300) : undefined}
    />
  )
}

/** What browsers fill in by themselves, by how fields are usually called. */
const FILLED: Record<string, string> = {
  name: 'name',
  firstName: 'given-name',
  lastName: 'family-name',
  company: 'organization',
  street: 'street-address',
  city: 'address-level2',
  postalCode: 'postal-code',
}
