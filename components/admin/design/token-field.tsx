'use client'

import { RotateCcw } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { readColour, toHex } from '@/lib/design/colour'
import { aliasOf, type Token, type TokenValue } from '@/lib/design/token'
import { readValue } from '@/lib/design/token-value'
import { cn } from '../../ui/cn'
import { controlClass } from '../../ui/control-class'
import { IconButton } from '../../ui/icon-button'
import { typedValue } from './typed-value'

type Props = {
  token: Token
  isChanged: boolean
  /** What aliases stand for, to show a colour for a name. */
  shown: { value: TokenValue; dark?: TokenValue }
  set: (mode: 'value' | 'dark', value: TokenValue) => void
  reset: () => void
}

/** One token: its name, its value by day and, of a colour, by night. */
export function TokenField({ token, isChanged, shown, set, reset }: Props) {
  const t = useTranslations('themes')
  const name = token.path.split('.').slice(1).join('.') || token.path
  const isColour = token.type === 'color'
  const meaning = `means.${name}` as never
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-2 gap-y-1 py-1.5">
      <span className="flex min-w-0 items-center gap-2">
        <code className={cn('shrink-0 text-xs', isChanged ? 'font-semibold text-ink' : 'text-ink-2')}>{name}</code>
        {isColour && t.has(meaning) && <span className="truncate text-ink-3 text-xs">{t(meaning)}</span>}
      </span>
      {isChanged ? (
        <IconButton label={t('reset', { name })} onClick={reset} className="-my-1">
          <RotateCcw aria-hidden="true" className="size-3.5" />
        </IconButton>
      ) : (
        <span className="size-8" />
      )}
      <span className={cn('col-span-2 grid gap-2', isColour && 'grid-cols-2')}>
        <Value
          token={token}
          value={token.value}
          shown={shown.value}
          label={isColour ? t('light', { name }) : name}
          set={(value) => set('value', value)}
        />
        {isColour && (
          <Value
            token={token}
            value={token.dark ?? token.value}
            shown={shown.dark ?? shown.value}
            label={t('dark', { name })}
            set={(value) => set('dark', value)}
          />
        )}
      </span>
    </li>
  )
}

type ValueProps = {
  token: Token
  value: TokenValue
  shown: TokenValue
  label: string
  set: (value: TokenValue) => void
}

function Value({ token: { type }, value, shown, label, set }: ValueProps) {
  const t = useTranslations('themes')
  const said = typedValue.write(type, value)
  const [typed, setTyped] = useState(said)
  useEffect(() => setTyped(said), [said])
  const read = (text: string) => (aliasOf(text) ? { value: text } : readValue(type, typedValue.read(type, text)))
  const isWrong = 'fault' in read(typed)
  const change = (text: string) => {
    setTyped(text)
    const found = read(text)
    if ('value' in found) set(found.value)
  }
  const colour = type === 'color' ? readColour(String(shown)) : undefined
  const isFixed = type === 'shadow' || type === 'typography'
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      {colour && (
        <input
          type="color"
          aria-label={t('pick', { name: label })}
          value={toHex(colour)}
          onChange={({ target }) => change(target.value)}
          className="size-8 shrink-0 cursor-pointer rounded-md border border-control bg-transparent p-0.5"
        />
      )}
      <input
        aria-label={label}
        aria-invalid={isWrong || undefined}
        value={typed}
        readOnly={isFixed}
        spellCheck={false}
        onChange={({ target }) => change(target.value)}
        className={cn(controlClass, 'min-h-8 min-w-0 px-2 font-mono text-xs')}
      />
    </span>
  )
}
