'use client'

import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { Field, FieldError } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/kernel/form'

export type FieldSpec = {
  name: string
  label: string
  type?: 'text' | 'email' | 'password' | 'tel' | 'checkbox' | 'select'
  autoComplete?: string
  hint?: string
  /** The word "optional"; without it the field is required. */
  optional?: string
  value?: string | boolean
  choices?: { value: string; label: string }[]
  inputMode?: 'numeric' | 'text'
  /** Where the page has nothing else to do. */
  autoFocus?: boolean
  /** Half of the line where there is room. */
  half?: boolean
}

type FieldsFormProps<T> = {
  action: FormAction<T>
  fields: FieldSpec[]
  submit: string
  look?: 'signal' | 'strong' | 'outline' | 'danger'
  wide?: boolean
  /** Sent along, unseen. */
  hidden?: Record<string, string>
  /** Takes the place of the form when it has succeeded; may show what was answered. */
  done?: ReactNode | ((value: T | undefined) => ReactNode)
  /** Said above the form when it has succeeded and stays. */
  said?: string
  /** Between fields and button, and below the button: may be further buttons of this form. */
  before?: ReactNode
  children?: ReactNode
}

/** A form of plain fields that says what is wrong beside each, keeps what was typed, and works without JavaScript. */
export function FieldsForm<T>({
  action,
  fields,
  submit,
  look = 'signal',
  wide,
  hidden,
  done,
  said,
  ...rest
}: FieldsFormProps<T>) {
  const [state, send] = useActionState(action, null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state && !state.ok) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [state])
  if (state?.ok && done) return typeof done === 'function' ? done(state.value) : done
  const failed = state?.ok === false ? state : undefined
  return (
    <form ref={form} action={send} noValidate className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
      {failed && (
        <Notice tone="danger" className="sm:col-span-full">
          {failed.message}
        </Notice>
      )}
      {state?.ok && said && (
        <Notice tone="success" className="sm:col-span-full">
          {said}
        </Notice>
      )}
      {Object.entries(hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field, at) => (
        <OneField
          key={field.name}
          field={failed ? { ...field, value: keptValue(field, failed.values) } : field}
          error={failed?.fields[field.name] ?? failed?.fields[groupBegun(fields, at)]}
        />
      ))}
      <div className="flex flex-col gap-3 sm:col-span-full">
        {rest.before}
        <SubmitButton variant={look} size="lg" wide={wide} className={wide ? undefined : 'self-start'}>
          {submit}
        </SubmitButton>
        {rest.children}
      </div>
    </form>
  )
}

/** `name` at the first of `name.en`, `name.de`: where it stands what is wrong with all of them. */
function groupBegun(fields: { name: string }[], at: number): string {
  const group = fields[at]?.name.split('.')[0] ?? ''
  return fields.findIndex(({ name }) => name.startsWith(`${group}.`)) === at ? group : ''
}

const keptValue = ({ name, type }: FieldSpec, values: Record<string, string>) =>
  type === 'checkbox' ? values[name] === 'on' : (values[name] ?? '')

function OneField({ field, error }: { field: FieldSpec; error?: string[] }) {
  const { name, label, type = 'text', hint, optional, value, choices, half, ...rest } = field
  const width = half ? undefined : 'sm:col-span-full'
  if (type === 'checkbox')
    return (
      <div className={width}>
        <Checkbox
          name={name}
          label={label}
          hint={hint}
          defaultChecked={value === true}
          aria-invalid={error ? true : undefined}
        />
        {error && <FieldError>{error[0]}</FieldError>}
      </div>
    )
  return (
    <Field label={label} hint={hint} error={error} optional={optional} required={!optional} className={width}>
      {(control) =>
        choices ? (
          <Select {...control} {...rest} name={name} defaultValue={String(value ?? '')} key={String(value)}>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </Select>
        ) : (
          <Input {...control} {...rest} type={type} name={name} defaultValue={value ? String(value) : undefined} />
        )
      }
    </Field>
  )
}
