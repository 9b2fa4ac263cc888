'use client'

import { type KeyboardEvent, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { slugify } from '@/lib/catalog/slug'
import type { Locale, Localized } from '@/lib/kernel/locale'
import { Button } from '../../ui/button'
import { FieldError } from '../../ui/field'
import { Input } from '../../ui/input'
import { ListOrder, moved } from './list-order'
import { LocalizedInput } from './localized-input'

export type Value = { code: string; name: Localized; swatch: string | null }

type ValueListProps = {
  label: string
  values: Value[]
  onChange: (values: Value[]) => void
  error: (path: string) => string[] | undefined
  path: string
  /** A patch of colour beside each. */
  swatches?: boolean
  /** How many products use a value; those that are used cannot be removed. */
  uses?: Record<string, number>
}

const PLAIN = '#d9d6cd'

/** Values in their order: a name in each language, perhaps a colour. A new one is typed and entered. */
export function ValueList({ label, values, onChange, error, path, swatches, uses }: ValueListProps) {
  const t = useTranslations('merchandising.values')
  const locale = useLocale() as Locale
  const [typed, setTyped] = useState('')
  const add = () => {
    const names = typed
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
    const next = [...values]
    for (const name of names)
      next.push({ code: freeCode(name, next), name: { [locale]: name }, swatch: swatches ? PLAIN : null })
    if (names.length) onChange(next)
    setTyped('')
  }
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    add()
  }
  const put = (at: number, value: Value) => onChange(values.map((each, n) => (n === at ? value : each)))
  return (
    <div>
      <p className="mb-2 font-medium text-sm">{label}</p>
      <ol className="space-y-2">
        {values.map((value, at) => {
          const name = Object.values(value.name).find(Boolean) ?? value.code
          const used = uses?.[value.code] ?? 0
          return (
            <li key={value.code} className="flex flex-wrap items-start gap-x-2 gap-y-1 lg:flex-nowrap">
              {swatches && (
                <input
                  type="color"
                  value={value.swatch ?? PLAIN}
                  aria-label={t('swatch', { name })}
                  onChange={({ target }) => put(at, { ...value, swatch: target.value })}
                  className="size-control shrink-0 cursor-pointer rounded-md border border-control bg-raised p-1"
                />
              )}
              <div className="order-last w-full min-w-0 lg:order-none lg:flex-1">
                <LocalizedInput
                  hideLabel
                  label={t('name', { name })}
                  value={value.name}
                  onChange={(next) => put(at, { ...value, name: next })}
                  error={error}
                  path={`${path}.${at}.name`}
                  maxLength={80}
                />
                <FirstError of={[error(`${path}.${at}.code`), error(`${path}.${at}.swatch`)]} />
              </div>
              <code className="w-24 shrink-0 truncate pt-2 text-ink-3 text-xs" title={value.code}>
                {value.code}
              </code>
              <span className="ms-auto flex items-center lg:ms-0">
                {uses && (
                  <span className="tabular px-1 text-end text-ink-3 text-xs lg:w-20">
                    {used > 0 && t('used', { count: used })}
                  </span>
                )}
                <ListOrder
                  name={name}
                  at={at}
                  of={values.length}
                  onMove={(to) => onChange(moved(values, at, to))}
                  onRemove={() => onChange(values.filter((_, n) => n !== at))}
                  keep={used > 0}
                />
              </span>
            </li>
          )
        })}
      </ol>
      <FirstError of={[error(path)]} />
      <div className="mt-2 flex max-w-md gap-2">
        <Input
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={enter}
          placeholder={t(swatches ? 'colours' : 'placeholder')}
          aria-label={t('new', { list: label })}
        />
        <Button onClick={add} disabled={!typed.trim()}>
          {t('add')}
        </Button>
      </div>
    </div>
  )
}

const FirstError = ({ of }: { of: (string[] | undefined)[] }) => {
  const message = of.find(Boolean)?.[0]
  return message ? <FieldError>{message}</FieldError> : null
}

/** A code made of a name that no other value has. */
export function freeCode(name: string, taken: { code: string }[]): string {
  const wish = slugify(name).slice(0, 36) || 'value'
  for (let n = 1; ; n++) {
    const code = n === 1 ? wish : `${wish}-${n}`
    if (!taken.some((each) => each.code === code)) return code
  }
}
