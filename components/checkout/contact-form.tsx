'use client'

import { useActionState, useEffect, useRef, useState } from 'react'
import type { PostalAddress } from '@/lib/kernel/address'
import type { FormAction } from '@/lib/kernel/form'
import { Checkbox } from '../ui/checkbox'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { Notice } from '../ui/notice'
import { Select } from '../ui/select'
import { SubmitButton } from '../ui/submit-button'

type Words = {
  email: string
  emailHint: string
  billingSame: string
  billing: string
  continue: string
  optional: string
  fields: Record<
    'firstName' | 'lastName' | 'company' | 'street' | 'extra' | 'postalCode' | 'city' | 'country' | 'phone',
    string
  >
}

type ContactFormProps<T> = {
  action: FormAction<T>
  email: string
  shipping?: PostalAddress
  billing?: PostalAddress
  country: string
  countries: { value: string; label: string }[]
  words: Words
}

type Refused = { fields: Record<string, string[]>; values: Record<string, string> } | undefined

/** E-mail and addresses in one form; the invoice address opens when it is another one. */
export function ContactForm<T>({ action, email, shipping, billing, country, countries, words }: ContactFormProps<T>) {
  const [state, send] = useActionState(action, null)
  const form = useRef<HTMLFormElement>(null)
  const refused = state?.ok === false ? state : undefined
  const [isSame, setSame] = useState(!billing)
  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [refused])
  const common = { refused, country, countries, words }
  return (
    <form ref={form} action={send} noValidate className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
      {refused && (
        <Notice tone="danger" className="sm:col-span-full">
          {refused.message}
        </Notice>
      )}
      <Field
        label={words.email}
        hint={words.emailHint}
        error={refused?.fields.email}
        required
        className="sm:col-span-full"
      >
        {(control) => (
          <Input
            {...control}
            type="email"
            name="email"
            autoComplete="email"
            defaultValue={refused?.values.email ?? email}
            key={refused?.values.email}
          />
        )}
      </Field>
      <AddressFields prefix="address" section="shipping" known={shipping} {...common} />
      <div className="sm:col-span-full">
        <Checkbox
          name="billingSame"
          label={words.billingSame}
          defaultChecked={isSame}
          onChange={(event) => setSame(event.currentTarget.checked)}
        />
      </div>
      {!isSame && (
        <fieldset className="grid gap-x-4 gap-y-5 sm:col-span-full sm:grid-cols-2">
          <legend className="mb-4 font-semibold">{words.billing}</legend>
          <AddressFields prefix="billing" section="billing" known={billing} {...common} />
        </fieldset>
      )}
      <SubmitButton variant="strong" size="lg" className="justify-self-start sm:col-span-full">
        {words.continue}
      </SubmitButton>
    </form>
  )
}

type FieldsProps = {
  prefix: string
  section: string
  known?: PostalAddress
  refused: Refused
  country: string
  countries: { value: string; label: string }[]
  words: Words
}

const parts = [
  ['firstName', 'given-name', true, false],
  ['lastName', 'family-name', true, false],
  ['company', 'organization', false, true],
  ['street', 'address-line1', false, false],
  ['extra', 'address-line2', false, true],
  ['postalCode', 'postal-code', true, false],
  ['city', 'address-level2', true, false],
  ['phone', 'tel', false, true],
] as const

function AddressFields({ prefix, section, known, refused, country, countries, words }: FieldsProps) {
  const value = (part: keyof PostalAddress) => refused?.values[`${prefix}.${part}`] ?? known?.[part] ?? ''
  const chosen = value('country') || country
  return (
    <>
      {parts.map(([part, complete, half, optional]) => (
        <Field
          key={part}
          label={words.fields[part]}
          error={refused?.fields[`${prefix}.${part}`]}
          optional={optional ? words.optional : undefined}
          required={!optional}
          className={half ? undefined : 'sm:col-span-full'}
        >
          {(control) => (
            <Input
              {...control}
              name={`${prefix}.${part}`}
              type={part === 'phone' ? 'tel' : 'text'}
              autoComplete={`${section} ${complete}`}
              defaultValue={value(part)}
              key={refused ? value(part) : undefined}
            />
          )}
        </Field>
      ))}
      <Field
        label={words.fields.country}
        error={refused?.fields[`${prefix}.country`]}
        required
        className="sm:col-span-full"
      >
        {(control) => (
          <Select
            {...control}
            name={`${prefix}.country`}
            autoComplete={`${section} country`}
            defaultValue={countries.some((each) => each.value === chosen) ? chosen : country}
          >
            {countries.map((each) => (
              <option key={each.value} value={each.value}>
                {each.label}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </>
  )
}
