'use client'

import { Check, ChevronsUpDown, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { mediaUrl } from '@/lib/assets/rendition'
import type { Choice, ChoiceKind } from '@/lib/content/choice'
import { cn } from '../../../ui/cn'
import { controlClass } from '../../../ui/control-class'
import { IconButton } from '../../../ui/icon-button'
import { Command, CommandEmpty, CommandInput, CommandItem, CommandList } from '../../../ui/radix/command'
import { Popover, PopoverContent, PopoverTrigger } from '../../../ui/radix/popover'
import { Thumbnail } from '../../../ui/thumbnail'
import { ListOrder } from '../../editor/list-order'
import { useChoices, useChosen } from './fetch-choices'

type Given = { kind: ChoiceKind; label: string; readOnly?: boolean }

/** One thing of the shop, found by typing its name. */
export function ChoiceField({
  kind,
  label,
  value,
  onChange,
  readOnly,
}: Given & { value: string; onChange: (value: string) => void }) {
  const { data: chosen = [], isPending } = useChosen(kind, value ? [value] : [])
  // No id flashes up where a name will stand.
  const name = chosen.find((one) => one.value === value)?.label ?? (isPending ? '…' : value)
  return (
    <div className="flex items-center gap-1">
      <Picker
        kind={kind}
        label={label}
        readOnly={readOnly}
        shown={value ? name : undefined}
        isChosen={(choice) => choice === value}
        onChoose={onChange}
      />
      {value && !readOnly && <Clear label={label} onClear={() => onChange('')} />}
    </div>
  )
}

/** Several things in an order. */
export function ManyField({
  kind,
  label,
  value,
  onChange,
  readOnly,
}: Given & { value: string[]; onChange: (value: string[]) => void }) {
  const { data: chosen = [] } = useChosen(kind, value)
  const nameOf = (one: string) => chosen.find((choice) => choice.value === one)?.label ?? one
  const toggle = (one: string) =>
    onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one])
  return (
    <div className="grid gap-1.5">
      {value.length > 0 && (
        <ol className="divide-y divide-line rounded-md border border-line">
          {value.map((one, index) => (
            <li key={one} className="flex min-h-9 items-center gap-1 ps-2.5 text-sm">
              <span className="min-w-0 flex-1 truncate">{nameOf(one)}</span>
              {!readOnly && (
                <ListOrder
                  name={nameOf(one)}
                  at={index}
                  of={value.length}
                  onMove={(to) => onChange(moved(value, index, to))}
                  onRemove={() => toggle(one)}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      <Picker
        kind={kind}
        label={label}
        readOnly={readOnly}
        isChosen={(one) => value.includes(one)}
        onChoose={toggle}
        staysOpen
      />
    </div>
  )
}

type PickerProps = Given & {
  shown?: string
  isChosen: (value: string) => boolean
  onChoose: (value: string) => void
  staysOpen?: boolean
}

function Picker({ kind, label, shown, isChosen, onChoose, readOnly, staysOpen }: PickerProps) {
  const t = useTranslations('editor.choose')
  const [open, setOpen] = useState(false)
  const [sought, setSought] = useState('')
  const { data: choices = [], isFetching } = useChoices(kind, sought, open)
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        disabled={readOnly}
        className={cn(controlClass, 'flex min-h-control min-w-0 items-center justify-between gap-2 text-start')}
      >
        <span className={cn('truncate', !shown && 'text-ink-3')}>{shown ?? t(kind)}</span>
        <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-ink-2" />
      </PopoverTrigger>
      <PopoverContent className="w-80 max-w-[90vw] p-0">
        <Command shouldFilter={false}>
          <CommandInput placeholder={t('search')} value={sought} onValueChange={setSought} />
          <CommandList>
            <CommandEmpty>{isFetching ? t('searching') : t('none')}</CommandEmpty>
            {choices.map((choice) => (
              <CommandItem
                key={choice.value}
                value={choice.value}
                onSelect={() => {
                  onChoose(choice.value)
                  if (!staysOpen) setOpen(false)
                }}
              >
                <Check aria-hidden="true" className={cn('size-4', !isChosen(choice.value) && 'invisible')} />
                <ChoiceLine {...choice} />
              </CommandItem>
            ))}
          </CommandList>
        </Command>
      </PopoverContent>
    </Popover>
  )
}

const ChoiceLine = ({ label, detail, picture }: Choice) => (
  <>
    {picture && <Thumbnail src={mediaUrl(picture, 160)} className="w-9 rounded-sm" />}
    <span className="min-w-0 truncate">{label}</span>
    {detail && <span className="ms-auto shrink-0 ps-3 text-ink-3 text-xs">{detail}</span>}
  </>
)

function Clear({ label, onClear }: { label: string; onClear: () => void }) {
  const t = useTranslations('editor.choose')
  return (
    <IconButton label={t('clear', { name: label })} onClick={onClear}>
      <X aria-hidden="true" />
    </IconButton>
  )
}

const moved = (list: string[], from: number, to: number) => {
  const next = list.filter((_, index) => index !== from)
  next.splice(to, 0, list[from] as string)
  return next
}
