'use client'

import { type KeyboardEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button'
import { Input } from '../../ui/input'
import { useModelDesk } from './model-desk'

/** A name is typed and entered: the thing is there, and its properties are shown. */
export function NewThing({ label, onAdd }: { label: string; onAdd: (name: string) => void }) {
  const t = useTranslations('models')
  const { readOnly } = useModelDesk()
  const [name, setName] = useState('')
  if (readOnly) return null
  const add = () => {
    if (!name.trim()) return
    onAdd(name.trim())
    setName('')
  }
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    add()
  }
  return (
    <div className="flex max-w-sm gap-2">
      <Input
        value={name}
        maxLength={80}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={enter}
        placeholder={label}
        aria-label={label}
      />
      <Button onClick={add} disabled={!name.trim()}>
        {t('add')}
      </Button>
    </div>
  )
}
