'use client'

import { Plus, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { buttonClass } from '../../ui/button-class'
import { FieldError } from '../../ui/field'
import { IconButton } from '../../ui/icon-button'
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from '../../ui/radix/dropdown-menu'
import { useDesk } from './desk'

type Part = { code: string }
type PartsProps<P extends Part> = {
  /** `actions` or `conditions`: the path, and where the kinds' names stand. */
  list: 'actions' | 'conditions'
  parts: P[]
  blanks: { [K in P['code']]: Extract<P, { code: K }> }
  onChange: (parts: P[]) => void
  children: (part: P, path: string, change: (part: P) => void) => ReactNode
  add: string
}

/** Several parts of one list, each of a kind with its own fields. */
export function Parts<P extends Part>({ list, parts, blanks, onChange, children, add }: PartsProps<P>) {
  const t = useTranslations('promotions')
  const { errorAt } = useDesk()
  const name = (code: string) => t(`${list}.${code}` as never)
  const kinds = Object.keys(blanks) as P['code'][]
  const error = errorAt(list)
  return (
    <div className="space-y-6">
      {parts.map((part, at) => (
        <fieldset key={at} className="space-y-4">
          <legend className="sr-only">{name(part.code)}</legend>
          <div className="flex items-center gap-2">
            <h3 className="font-semibold text-sm">{name(part.code)}</h3>
            <IconButton
              label={`${t('remove')}: ${name(part.code)}`}
              onClick={() => onChange(parts.filter((_, other) => other !== at))}
            >
              <Trash2 aria-hidden="true" className="size-4!" />
            </IconButton>
          </div>
          {children(part, `${list}.${at}`, (next) =>
            onChange(parts.map((each, other) => (other === at ? next : each))),
          )}
        </fieldset>
      ))}
      <DropdownMenu>
        <DropdownMenuTrigger className={buttonClass({ size: 'sm', variant: 'outline' })}>
          <Plus aria-hidden="true" className="size-4" />
          {add}
        </DropdownMenuTrigger>
        <DropdownMenuContent>
          {kinds.map((code) => (
            <DropdownMenuItem key={code} onSelect={() => onChange([...parts, blanks[code]])}>
              {name(code)}
            </DropdownMenuItem>
          ))}
        </DropdownMenuContent>
      </DropdownMenu>
      {error && <FieldError>{error[0]}</FieldError>}
    </div>
  )
}
