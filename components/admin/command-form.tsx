'use client'

import type { FormAction, FormState } from '@/lib/kernel/form'
import { Checkbox } from '../ui/checkbox'
import { type Control, Field } from '../ui/field'
import { Fieldset } from '../ui/fieldset'
import { Input } from '../ui/input'
import { Notice } from '../ui/notice'
import { Select } from '../ui/select'
import { Textarea } from '../ui/textarea'
import { ActionForm, errorOf } from './action-form'

export type FormField = {
  name: string
  label: string
  kind?: 'text' | 'email' | 'date' | 'datetime-local' | 'file' | 'textarea' | 'select' | 'choices'
  required?: boolean
  hint?: string
  value?: string
  /** Of a list or of choices. */
  options?: { value: string; label: string }[]
  /** Of choices: which are made. */
  chosen?: readonly string[]
}

type CommandFormProps<T> = {
  action: FormAction<T>
  fields?: FormField[]
  hidden?: Record<string, string>
  submit: string
  done?: string
  variant?: 'signal' | 'strong' | 'outline' | 'danger'
  again?: boolean
  /** Said above what the command answered with, when that is shown this once (a key). */
  reveal?: string
  className?: string
}

/** The fields of one command, described by the page; what was refused stands at its field. */
export const CommandForm = <T,>({ fields = [], hidden = {}, reveal, ...form }: CommandFormProps<T>) => (
  <ActionForm {...form}>
    {(state) => (
      <>
        {reveal && state?.ok && typeof state.value === 'string' && (
          <Notice tone="success" title={reveal}>
            <code className="break-all">{state.value}</code>
          </Notice>
        )}
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {fields.map((field) =>
          field.kind === 'choices' ? (
            <Choices key={field.name} field={field} error={errorOf(state, field.name)} />
          ) : (
            <Field
              key={field.name}
              label={field.label}
              hint={field.hint}
              required={field.required}
              error={errorOf(state, field.name)}
            >
              {(control) => <Entry field={field} control={control} state={state} />}
            </Field>
          ),
        )}
      </>
    )}
  </ActionForm>
)

type EntryProps = { field: FormField; control: Control; state: FormState }

function Entry({ field: { kind = 'text', name, value, options = [] }, control, state }: EntryProps) {
  const typed = state && !state.ok ? state.values[name] : undefined
  const shared = { ...control, name, defaultValue: typed ?? value ?? '' }
  if (kind === 'textarea') return <Textarea {...shared} rows={3} />
  if (kind !== 'select') return <Input {...shared} type={kind} />
  return (
    <Select {...shared}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  )
}

const Choices = ({ field, error }: { field: FormField; error?: string[] }) => (
  <Fieldset legend={field.label} error={error?.[0]} className="[&>legend]:mb-1 [&>legend]:text-sm">
    <div
      className={(field.options?.length ?? 0) > 10 ? 'gap-x-6 sm:columns-2 [&>label]:break-inside-avoid' : undefined}
    >
      {field.options?.map(({ value, label }) => (
        <Checkbox
          key={value}
          name={`${field.name}[]`}
          value={value}
          label={label}
          defaultChecked={field.chosen?.includes(value)}
        />
      ))}
    </div>
  </Fieldset>
)
