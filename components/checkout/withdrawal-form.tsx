'use client'

import { useActionState, useState } from 'react'
import type { FormAction } from '@/lib/kernel/form'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { fill } from '../ui/fill'
import { Input } from '../ui/input'
import { Notice } from '../ui/notice'
import { SubmitButton } from '../ui/submit-button'
import { Textarea } from '../ui/textarea'

type Words = Record<
  | 'number'
  | 'name'
  | 'email'
  | 'message'
  | 'next'
  | 'checkTitle'
  | 'checkIntro'
  | 'declaration'
  | 'confirm'
  | 'back'
  | 'doneTitle'
  | 'done'
  | 'optional',
  string
>
type Result = { step: 'check' | 'confirm'; receivedOn?: string }
type Typed = { orderNumber: string; name: string; email: string; message: string }

/** Declare, check, confirm. What is typed stays when someone goes back. */
export function WithdrawalForm({ action, order, words }: { action: FormAction<Result>; order: string; words: Words }) {
  const [typed, setTyped] = useState<Typed>({ orderNumber: order, name: '', email: '', message: '' })
  const [isChecking, setChecking] = useState(false)
  const [state, send] = useActionState(async (before: Parameters<typeof action>[0], form: FormData) => {
    const after = await action(before, form)
    if (after?.ok) setChecking(after.value?.step === 'check')
    return after
  }, null)
  const refused = state?.ok === false ? state : undefined
  if (state?.ok && state.value?.step === 'confirm')
    return (
      <Notice tone="success" title={words.doneTitle}>
        {fill(words.done, { date: state.value.receivedOn ?? '', email: typed.email })}
      </Notice>
    )
  const set = (name: keyof Typed) => (event: { currentTarget: { value: string } }) =>
    setTyped({ ...typed, [name]: event.currentTarget.value })
  const field = (name: keyof Typed, label: string, more: { type?: string; autoComplete?: string } = {}) => (
    <Field label={label} error={refused?.fields[name]} required>
      {(control) => <Input {...control} {...more} name={name} value={typed[name]} onChange={set(name)} />}
    </Field>
  )
  return (
    <form action={send} noValidate className="grid gap-5">
      {refused && <Notice tone="danger">{refused.message}</Notice>}
      <input type="hidden" name="step" value={isChecking ? 'confirm' : 'check'} />
      {isChecking ? (
        <>
          <h2 className="font-semibold text-lg">{words.checkTitle}</h2>
          <p className="text-ink-2">{words.checkIntro}</p>
          <blockquote className="border-brand border-s-2 ps-4">
            {fill(words.declaration, { name: typed.name, email: typed.email, number: typed.orderNumber })}
            {typed.message && <span className="mt-2 block whitespace-pre-line">{typed.message}</span>}
          </blockquote>
          {Object.entries(typed).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SubmitButton variant="signal" size="lg" wide>
            {words.confirm}
          </SubmitButton>
          <Button variant="quiet" onClick={() => setChecking(false)}>
            {words.back}
          </Button>
        </>
      ) : (
        <>
          {field('orderNumber', words.number)}
          {field('name', words.name, { autoComplete: 'name' })}
          {field('email', words.email, { type: 'email', autoComplete: 'email' })}
          <Field label={words.message} optional={words.optional} error={refused?.fields.message}>
            {(control) => (
              <Textarea {...control} name="message" rows={4} value={typed.message} onChange={set('message')} />
            )}
          </Field>
          <SubmitButton variant="strong" size="lg" wide>
            {words.next}
          </SubmitButton>
        </>
      )}
    </form>
  )
}
