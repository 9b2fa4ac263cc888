'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { defaultTokens } from '@/lib/design/default-tokens'
import { type ReadDocument, readDocument } from '@/lib/design/token-document'
import { Field } from '../../ui/field'
import { Input } from '../../ui/input'
import { Notice } from '../../ui/notice'

/** Reads a file of design tokens into the draft; what cannot be read is named by its path, and nothing is taken then. */
export function BringFile({ take }: { take: (read: ReadDocument) => void }) {
  const t = useTranslations('themes')
  const errors = useTranslations('errors.field')
  const [read, setRead] = useState<ReadDocument | 'notJson'>()
  const choose = async (file: File | undefined) => {
    if (!file) return
    try {
      const found = readDocument(JSON.parse(await file.text()), defaultTokens)
      setRead(found)
      if (!found.faults.length) take(found)
    } catch {
      setRead('notJson')
    }
  }
  return (
    <div className="grid gap-3">
      <Field label={t('bring')} hint={t('importText')}>
        {(control) => (
          <Input
            {...control}
            type="file"
            accept="application/json,.json,.tokens"
            className="py-1.5"
            onChange={({ target }) => choose(target.files?.[0])}
          />
        )}
      </Field>
      {read === 'notJson' && <Notice tone="danger">{t('notJson')}</Notice>}
      {read && read !== 'notJson' && read.faults.length > 0 && (
        <Notice tone="danger" title={t('importFaults', { count: read.faults.length })}>
          <ul className="mt-1 grid gap-1 text-sm">
            {read.faults.slice(0, 30).map(({ path, fault }) => (
              <li key={`${path} ${fault}`}>
                <code>{path}</code>: {errors(fault)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {read && read !== 'notJson' && !read.faults.length && (
        <Notice tone="success">{t('imported', { count: read.tokens.length })}</Notice>
      )}
    </div>
  )
}
