'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { buttonClass } from '../ui/button-class'
import { FieldError } from '../ui/field'
import { Command, CommandEmpty, CommandInput, CommandItem, CommandList } from '../ui/radix/command'
import { Popover, PopoverContent, PopoverTrigger } from '../ui/radix/popover'
import { Chips } from './chips'

type Props = {
  label: string
  countries: { value: string; label: string }[]
  value: string[]
  onChange: (value: string[]) => void
  error?: string
}

/** Some of the world's countries. */
export function CountryPicker({ label, countries, value, onChange, error }: Props) {
  const t = useTranslations('admin.picker')
  const [open, setOpen] = useState(false)
  const chips = value.map((code) => ({
    key: code,
    label: countries.find((country) => country.value === code)?.label ?? code,
    remove: () => onChange(value.filter((other) => other !== code)),
  }))
  const add = (code: string) => {
    onChange([...new Set([...value, code])])
    setOpen(false)
  }
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium text-sm">{label}</legend>
      <ul className="flex flex-wrap items-center gap-1.5">
        <Chips chips={chips} />
        <li>
          <Popover open={open} onOpenChange={setOpen}>
            <PopoverTrigger className={buttonClass({ size: 'sm', variant: 'quiet' })}>
              <Plus aria-hidden="true" className="size-4" />
              {t('addCountry')}
            </PopoverTrigger>
            <PopoverContent className="p-0">
              <Command>
                <CommandInput placeholder={t('searchCountry')} />
                <CommandList>
                  <CommandEmpty>{t('none')}</CommandEmpty>
                  {countries
                    .filter((country) => !value.includes(country.value))
                    .map((country) => (
                      <CommandItem
                        key={country.value}
                        value={`${country.label} ${country.value}`}
                        onSelect={() => add(country.value)}
                      >
                        {country.label}
                      </CommandItem>
                    ))}
                </CommandList>
              </Command>
            </PopoverContent>
          </Popover>
        </li>
      </ul>
      {error && <FieldError>{error}</FieldError>}
    </fieldset>
  )
}
