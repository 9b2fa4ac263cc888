'use client'

import { useActionState, useEffect, useRef } from 'react'
import type { FormAction, FormState } from '@/lib/kernel/form'
import { Checkbox, Radio } from '../ui/checkbox'
import { Field, FieldError } from '../ui/field'
import { Input } from '../ui/input'
import { Select } from '../ui/select'
import { SubmitButton } from '../ui/submit-button'
import { Textarea } from '../ui/textarea'

/** A field with its words in the reader's language. */
export type ShownField = {
  id: string
  kind: 'text' | 'email' | 'phone' | 'number' | 'date' | 'longText' | 'choice' | 'choices' | 'consent'
  label: string
  hint: string
  isRequired: boolean
  options: { value: string; label: string }[]
  showIf?: { field: string; isOneOf: string[] }
}

type FormFieldsProps = {
  fields: ShownField[]
  hidden: Record<string, string>
  submit: string
  thanks: string
  words: { optional: string; choose: string; leaveEmpty: string; confirm: string }
  action?: FormAction<{ confirms: boolean }>
  /** One line: for a single address. */
  isCompact?: boolean
}

/**
 * A form that an editor has put together. Without a script it is sent as it is; with one, fields that depend on others
 * appear with them, and what is wrong is said beside each. One more field is there that only machines fill in.
 */
export function FormFields({ fields, hidden, submit, thanks, words, action, isCompact }: FormFieldsProps) {
  const [state, send] = useActionState<FormState<{ confirms: boolean }>, FormData>(action ?? same, null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state && !state.ok) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [state])
  if (state?.ok)
    return (
      <p role="status" className="font-semibold text-lg">
        {state.value?.confirms ? words.confirm : thanks}
      </p>
    )
  const errors = state?.ok === false ? state : undefined
  return (
    <form
      ref={form}
      action={action ? send : undefined}
      onChange={(event) => showDependent(event.currentTarget, fields)}
      className={isCompact ? 'grid gap-3' : 'grid gap-5'}
    >
      {errors && (
        <p role="alert" className="text-danger-ink">
          {errors.message}
        </p>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {/* Out of sight and out of the order of the keys; what is written here was written by a machine. */}
      <div aria-hidden="true" className="visually-hidden">
        <label htmlFor={`${hidden.block}-website`}>{words.leaveEmpty}</label>
        <input id={`${hidden.block}-website`} name="website" tabIndex={-1} autoComplete="off" />
      </div>
      {fields.map((field) => (
        <div key={field.id} data-field={field.id} hidden={field.showIf ? true : undefined}>
          <OneField
            field={field}
            words={words}
            error={errors?.fields[field.id]?.[0]}
            value={errors?.values[field.id]}
          />
        </div>
      ))}
      <div>
        <SubmitButton variant="strong" size="lg" disabled={!action}>
          {submit}
        </SubmitButton>
      </div>
    </form>
  )
}

const same = async (state: FormState<{ confirms: boolean }>) => state

type OneFieldProps = { field: ShownField; words: FormFieldsProps['words']; error?: string; value?: string }

function OneField({ field, words, error, value }: OneFieldProps) {
  const { id, kind, label, hint, isRequired, options } = field
  if (kind === 'consent')
    return (
      <>
        <Checkbox
          name={id}
          value="true"
          label={label}
          hint={hint}
          required={isRequired}
          aria-invalid={error ? true : undefined}
        />
        {error && <FieldError>{error}</FieldError>}
      </>
    )
  if (kind === 'choices')
    return (
      <fieldset>
        <legend className="mb-1 font-medium text-sm">{label}</legend>
        {options.map((option) => (
          <Checkbox key={option.value} name={id} value={option.value} label={option.label} />
        ))}
        {error && <FieldError>{error}</FieldError>}
      </fieldset>
    )
  if (kind === 'choice' && options.length <= 4)
    return (
      <fieldset>
        <legend className="mb-1 font-medium text-sm">{label}</legend>
        {options.map((option) => (
          <Radio key={option.value} name={id} value={option.value} label={option.label} required={isRequired} />
        ))}
        {error && <FieldError>{error}</FieldError>}
      </fieldset>
    )
  return (
    <Field
      label={label}
      hint={hint || undefined}
      error={error}
      required={isRequired}
      optional={isRequired ? undefined : words.optional}
    >
      {(control) =>
        kind === 'longText' ? (
          <Textarea {...control} name={id} defaultValue={value} maxLength={4_000} />
        ) : kind === 'choice' ? (
          <Select {...control} name={id} defaultValue={value ?? ''}>
            <option value="">{words.choose}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </Select>
        ) : (
          <Input
            {...control}
            name={id}
            type={kind === 'phone' ? 'tel' : kind}
            autoComplete={kind === 'email' ? 'email' : kind === 'phone' ? 'tel' : undefined}
            defaultValue={value}
            maxLength={kind === 'number' || kind === 'date' ? undefined : 300}
          />
        )
      }
    </Field>
  )
}

/** Shows the fields whose condition is met, and keeps the others from being sent. */
function showDependent(form: HTMLFormElement, fields: ShownField[]) {
  const data = new FormData(form)
  for (const { id, showIf } of fields) {
    const part = form.querySelector<HTMLElement>(`[data-field="${CSS.escape(id)}"]`)
    if (!showIf || !part) continue
    const isShown = data.getAll(showIf.field).some((value) => showIf.isOneOf.includes(String(value)))
    part.hidden = !isShown
    for (const control of part.querySelectorAll<HTMLInputElement>('input, select, textarea'))
      control.disabled = !isShown
  }
}
