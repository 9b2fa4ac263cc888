'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Field } from '../../ui/field'
import { Input } from '../../ui/input'
import { Notice } from '../../ui/notice'
import { Select } from '../../ui/select'
import { SubmitButton } from '../../ui/submit-button'
import { sendFile } from './send-file'

type Option = { value: string; label: string }
type Words = {
  file: string
  fileHint: string
  format: string
  market: string
  next: string
  wait: string
  lost: string
}

/** Hands a file in and goes on to what it would do. */
export function ImportUpload({ words, formats, markets }: { words: Words; formats: Option[]; markets: Option[] }) {
  const router = useRouter()
  const [share, setShare] = useState<number | null>(null)
  const [refusal, setRefusal] = useState('')

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const file = form.get('file')
    if (!(file instanceof File) || !file.name) return
    const query = {
      name: file.name.slice(-200),
      format: String(form.get('format')),
      market: String(form.get('market')),
    }
    setRefusal('')
    setShare(0)
    try {
      const { id } = await sendFile('/api/imports', query, file, setShare)
      router.push(`/admin/imports/${id}`)
    } catch (error) {
      setShare(null)
      setRefusal((error as Error).message || words.lost)
    }
  }

  return (
    <form onSubmit={submit} className="max-w-md space-y-5">
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      <Field label={words.file} hint={words.fileHint} required>
        {(control) => (
          <Input
            {...control}
            type="file"
            name="file"
            accept=".csv,.txt,.jsonl,.ndjson,.gz,text/csv"
            className="py-1 ps-1 file:me-3 file:min-h-[calc(var(--control)-0.75rem)] file:rounded-sm file:bg-sunken file:px-3 file:font-medium file:text-sm"
          />
        )}
      </Field>
      <Field label={words.format}>{(control) => <Choice {...control} name="format" options={formats} />}</Field>
      <Field label={words.market}>{(control) => <Choice {...control} name="market" options={markets} />}</Field>
      {share === null ? (
        <SubmitButton variant="strong">{words.next}</SubmitButton>
      ) : (
        <div className="space-y-2">
          <progress aria-label={words.wait} className="h-1.5 w-full accent-current" value={share} max={1} />
          <p role="status" className="text-ink-2 text-sm">
            {words.wait}
          </p>
        </div>
      )}
    </form>
  )
}

const Choice = ({ options, ...rest }: { id: string; name: string; options: Option[] }) => (
  <Select {...rest}>
    {options.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </Select>
)
