'use client'

import { Check, ChevronsUpDown } from 'lucide-react'
import { useState } from 'react'
import { cn } from '../cn'
import { controlClass } from '../control-class'
import { Command, CommandEmpty, CommandInput, CommandItem, CommandList } from './command'
import { Popover, PopoverContent, PopoverTrigger } from './popover'

export type ComboboxOption = { value: string; label: string; hint?: string }

type ComboboxProps = {
  id?: string
  name?: string
  value: string
  onChange: (value: string) => void
  options: ComboboxOption[]
  words: { choose: string; search: string; none: string }
  /** Where no label belongs to it. */
  'aria-label'?: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

/** One of many, found by typing. For fewer than ten the native select is better. */
export function Combobox({ id, name, value, onChange, options, words, ...aria }: ComboboxProps) {
  const [open, setOpen] = useState(false)
  const chosen = options.find((option) => option.value === value)
  return (
    <Popover open={open} onOpenChange={setOpen}>
      {name && <input type="hidden" name={name} value={value} />}
      <PopoverTrigger
        {...aria}
        id={id}
        role="combobox"
        aria-expanded={open}
        className={cn(controlClass, 'flex min-h-control items-center justify-between gap-2 text-start')}
      >
        <span className={cn('truncate', !chosen && 'text-ink-3')}>{chosen?.label ?? words.choose}</span>
        <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-ink-2" />
      </PopoverTrigger>
      <PopoverContent className="w-(--radix-popover-trigger-width) min-w-56 p-0">
        <Command>
          <CommandInput placeholder={words.search} />
          <CommandList>
            <CommandEmpty>{words.none}</CommandEmpty>
            {options.map((option) => (
              <CommandItem
                key={option.value}
                value={`${option.label} ${option.value}`}
                onSelect={() => {
                  onChange(option.value)
                  setOpen(false)
                }}
              >
                <Check aria-hidden="true" className={cn(option.value !== value && 'invisible')} />
                <span className="truncate">{option.label}</span>
                {option.hint && <span className="ms-auto text-ink-3 text-xs">{option.hint}</span>}
              </CommandItem>
            ))}
          </CommandList>
        </Command>
      </PopoverContent>
    </Popover>
  )
}
