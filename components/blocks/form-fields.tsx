'use client'

import { useActionState, useEffect, useRef, useState } from 'react'
import { type Answers, askedFields } from '@/lib/content/form-condition'
import type { PublicForm } from '@/lib/content/public-form'
import type { FormAction, FormState } from '@/lib/kernel/form'
import { SubmitButton } from '../ui/submit-button'
import { FormField, type FormWords } from './form-field'
import { useMoment } from './use-moment'

type FormFieldsProps = {
  form: PublicForm
  /** The block that shows it. */
  block: string
  words: FormWords & { leaveEmpty: string; confirm: string }
  /** Missing where it is only looked at: in an editor. */
  action?: FormAction<{ confirms: boolean }>
  /** One line: for a single address. */
  isCompact?: boolean
}

/**
 * A form that an editor has put together. Without a script it is sent as it is, fields that depend on others with it; with
 * one those appear when they are asked for. What is wrong is said beside each, and nothing that was typed is lost. One more
 * field is there that only machines fill in.
 */
export function FormFields({ form, block, words, action, isCompact }: FormFieldsProps) {
  const { id, fields, mark } = form
  // Without a script the answer is this page again: it begins where the form is.
  const [state, send] = useActionState(action ?? same, null, `#form-${block}`)
  const element = useRef<HTMLFormElement>(null)
  const { moment, begin, hold } = useMoment(id, element)
  const [answers, setAnswers] = useState<Answers>(() => answersOf(state, fields))
  useEffect(() => {
    if (state?.ok === false) element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [state])
  if (state?.ok)
    return (
      <p id={`form-${block}`} role="status" className="scroll-mt-32 font-semibold text-lg">
        {state.value?.confirms ? words.confirm : form.thanks}
      </p>
    )
  const refused = state ?? undefined
  const asked = new Set(askedFields(fields, answers).map((field) => field.id))
  return (
    <form
      ref={element}
      id={`form-${block}`}
      action={action ? send : undefined}
      noValidate
      onFocus={action && begin}
      onChange={({ currentTarget }) => setAnswers(answersIn(currentTarget))}
      onSubmit={hold}
      className={isCompact ? 'grid scroll-mt-32 gap-3' : 'grid scroll-mt-32 gap-5'}
    >
      {refused && (
        <p role="alert" className="text-danger-ink">
          {refused.message}
        </p>
      )}
      <input type="hidden" name="form" value={id} />
      <input type="hidden" name="mark" value={mark} />
      <input type="hidden" name="moment" value={refused?.values.moment || moment} />
      {/* Out of sight and out of the order of the keys; what is written here was written by a machine. */}
      <div aria-hidden="true" className="visually-hidden">
        <label htmlFor={`${block}-website`}>{words.leaveEmpty}</label>
        <input id={`${block}-website`} name="website" tabIndex={-1} autoComplete="off" />
      </div>
      {fields.map((field) => (
        <div key={field.id} className={asked.has(field.id) ? 'min-w-0' : 'hidden min-w-0 noscript:block'}>
          <FormField
            field={field}
            waitsFor={fields.find((other) => other.id === field.showIf?.field)}
            words={words}
            error={refused?.fields[`values.${field.id}`]?.[0]}
            value={refused?.values[`values.${field.id}`]}
          />
        </div>
      ))}
      <div>
        <SubmitButton variant="strong" size="lg" disabled={!action}>
          {form.submit}
        </SubmitButton>
      </div>
    </form>
  )
}

const same = async (state: FormState<{ confirms: boolean }>) => state

const answersIn = (form: HTMLFormElement): Answers => {
  const answers: Record<string, string[]> = {}
  for (const [name, value] of new FormData(form)) {
    const id = /^values\.(\w+)/.exec(name)?.[1]
    if (id && typeof value === 'string') answers[id] = [...(answers[id] ?? []), value]
  }
  return answers
}

/** What was typed before a refusal, as the server hands it back. */
const answersOf = (state: FormState, fields: PublicForm['fields']): Answers =>
  state?.ok === false ? Object.fromEntries(fields.map(({ id }) => [id, state.values[`values.${id}`]?.split(',')])) : {}
