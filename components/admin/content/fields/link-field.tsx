'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { isAddress } from '@/lib/content/link'
import type { LinkTarget } from '@/lib/content/menu'
import { FieldError } from '../../../ui/field'
import { Input } from '../../../ui/input'
import { Select } from '../../../ui/select'
import { ChoiceField } from './choice-field'

type LinkFieldProps = {
  label: string
  value: LinkTarget | null
  onChange: (value: LinkTarget | null) => void
  readOnly?: boolean
}

const ways = ['page', 'category', 'product', 'model', 'address'] as const
type Way = (typeof ways)[number]

/**
 * Where a link leads: a thing of the shop, which it follows when that moves, or an address. Until it is said where, and
 * in a way that can be stored, there is no link.
 */
export function LinkField({ label, value, onChange, readOnly }: LinkFieldProps) {
  const t = useTranslations('editor.link')
  const [way, setWay] = useState<Way | ''>(value?.to ?? '')
  const [typed, setTyped] = useState(nameIn(value))
  const change = (to: Way | '', named: string) => {
    setWay(to)
    setTyped(named)
    onChange(to && named && (to !== 'address' || isAddress(named)) ? targetOf(to, named) : null)
  }
  const isRefused = way === 'address' && typed !== '' && !isAddress(typed)
  return (
    <div className="grid min-w-0 gap-1.5 [&>*]:min-w-0">
      <Select
        aria-label={t('to', { name: label })}
        disabled={readOnly}
        value={way}
        onChange={({ target }) => change(target.value as Way | '', '')}
      >
        <option value="">{t('none')}</option>
        {ways.map((each) => (
          <option key={each} value={each}>
            {t(each)}
          </option>
        ))}
      </Select>
      {way && way !== 'address' && (
        <ChoiceField kind={way} label={label} value={typed} readOnly={readOnly} onChange={(one) => change(way, one)} />
      )}
      {way === 'address' && (
        <Input
          aria-label={label}
          value={typed}
          readOnly={readOnly}
          aria-invalid={isRefused || undefined}
          placeholder={t('placeholder')}
          onChange={({ target }) => change('address', target.value)}
        />
      )}
      {isRefused && <FieldError>{t('refused')}</FieldError>}
    </div>
  )
}

const nameIn = (target: LinkTarget | null) =>
  !target ? '' : target.to === 'page' ? target.page : target.to === 'address' ? target.address : target.slug

function targetOf(to: Way, named: string): LinkTarget {
  if (to === 'page') return { to, page: named }
  if (to === 'address') return { to, address: named }
  return { to, slug: named }
}
