'use client'

import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import type { FormAction } from '@/lib/kernel/form'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { Notice } from '../ui/notice'
import { StarChoice, type Stars } from '../ui/star-choice'
import { SubmitButton } from '../ui/submit-button'
import { Textarea } from '../ui/textarea'

export type ReviewFormWords = Record<
  'rating' | 'author' | 'headline' | 'body' | 'bodyHint' | 'send' | 'done',
  string
> & {
  stars: Record<Stars, string>
}

type ReviewFormProps = {
  action: FormAction<void>
  hidden: Record<string, string>
  author: string
  words: ReviewFormWords
  counts: Record<Stars, string>
  /** The way on, once it is sent. */
  after: ReactNode
}

/** Stars first, then the words. What is wrong is said beside each field, and nothing that was typed is lost. */
export function ReviewForm({ action, hidden, author, words, counts, after }: ReviewFormProps) {
  const [state, send] = useActionState(action, null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state?.ok === false) form.current?.querySelector<HTMLElement>('[data-invalid] input, [aria-invalid]')?.focus()
  }, [state])
  if (state?.ok)
    return (
      <Notice tone="success" title={words.done}>
        <div className="mt-3">{after}</div>
      </Notice>
    )
  const had = state?.values
  const wrong = (field: string) => state?.fields[field]
  return (
    <form ref={form} action={send} noValidate className="space-y-6">
      {state && <Notice tone="danger">{state.message}</Notice>}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <StarChoice
        name="rating"
        legend={words.rating}
        words={words.stars}
        counts={counts}
        value={Number(had?.rating)}
        error={wrong('rating')?.[0]}
      />
      <Field label={words.headline} error={wrong('title')} required>
        {(control) => <Input {...control} name="title" maxLength={120} defaultValue={had?.title} />}
      </Field>
      <Field label={words.body} hint={words.bodyHint} error={wrong('body')} required>
        {(control) => <Textarea {...control} name="body" maxLength={4000} rows={5} defaultValue={had?.body} />}
      </Field>
      <Field label={words.author} error={wrong('author')} required>
        {(control) => (
          <Input
            {...control}
            name="author"
            maxLength={60}
            autoComplete="given-name"
            defaultValue={had?.author ?? author}
          />
        )}
      </Field>
      <SubmitButton size="lg">{words.send}</SubmitButton>
    </form>
  )
}
