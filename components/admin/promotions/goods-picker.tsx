'use client'

import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Selection } from '@/lib/promotions/selection'
import { buttonClass } from '../../ui/button-class'
import { FieldError } from '../../ui/field'
import { Command, CommandEmpty, CommandInput, CommandItem, CommandList } from '../../ui/radix/command'
import { Popover, PopoverContent, PopoverTrigger } from '../../ui/radix/popover'
import { Chips } from '../chips'
import type { PaletteHit } from '../command-palette'
import { useDesk } from './desk'

type Kind = keyof Selection
type Props = { label: string; path: string; value: Selection; onChange: (value: Selection) => void }

/** Which goods are meant: categories, products, labels; nothing chosen is everything. */
export function GoodsPicker({ label, path, value, onChange }: Props) {
  const t = useTranslations('promotions.picker')
  const { names, learn, errorAt } = useDesk()
  const put = (kind: Kind, id: string, name?: string) => {
    if (name) learn(id, name)
    onChange({ ...value, [kind]: [...new Set([...(value[kind] ?? []), id])] })
  }
  const take = (kind: Kind, id: string) => onChange({ ...value, [kind]: value[kind]?.filter((other) => other !== id) })
  const chips = (['categories', 'products', 'variants', 'tags'] as const).flatMap((kind) =>
    (value[kind] ?? []).map((id) => ({
      key: `${kind} ${id}`,
      label: kind === 'tags' ? t('tag', { tag: id }) : (names[id] ?? id),
      remove: () => take(kind, id),
    })),
  )
  const error = errorAt(path)
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium text-sm">{label}</legend>
      <ul className="flex flex-wrap items-center gap-1.5">
        {chips.length ? <Chips chips={chips} /> : <li className="pe-2 text-ink-2 text-sm">{t('all')}</li>}
        <li>
          <AddGoods put={put} />
        </li>
      </ul>
      {error && <FieldError>{error[0]}</FieldError>}
    </fieldset>
  )
}

function AddGoods({ put }: { put: (kind: Kind, id: string, name?: string) => void }) {
  const t = useTranslations('promotions.picker')
  const { categories } = useDesk()
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const typed = words.trim()
  const { data: products = [], isFetching } = useQuery({
    queryKey: ['palette', typed],
    enabled: open && typed.length > 1,
    queryFn: async ({ signal }): Promise<PaletteHit[]> => {
      const response = await fetch(`/admin/search?q=${encodeURIComponent(typed)}`, { signal })
      return response.ok ? (await response.json()).data : []
    },
    select: (hits) => hits.filter(({ group }) => group === 'products'),
    placeholderData: (before) => before,
  })
  const choose = (kind: Kind, id: string, name?: string) => {
    put(kind, id, name)
    setOpen(false)
    setWords('')
  }
  const fitting = categories.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()))
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger className={buttonClass({ size: 'sm', variant: 'quiet' })}>
        <Plus aria-hidden="true" className="size-4" />
        {t('add')}
      </PopoverTrigger>
      <PopoverContent className="w-80 p-0">
        <Command shouldFilter={false}>
          <CommandInput value={words} onValueChange={setWords} placeholder={t('search')} />
          <CommandList>
            <CommandEmpty>{isFetching ? t('searching') : t('none')}</CommandEmpty>
            {fitting.map(({ value, label }) => (
              <Found
                key={value}
                id={value}
                kind={t('category')}
                name={label}
                choose={() => choose('categories', value)}
              />
            ))}
            {typed.length > 1 &&
              products.map(({ id, title }) => (
                <Found key={id} id={id} kind={t('product')} name={title} choose={() => choose('products', id, title)} />
              ))}
            {/^[\w-]{1,80}$/.test(typed) && (
              <Found id={`tag ${typed}`} kind="" name={t('tag', { tag: typed })} choose={() => choose('tags', typed)} />
            )}
          </CommandList>
        </Command>
      </PopoverContent>
    </Popover>
  )
}

const Found = ({ id, kind, name, choose }: { id: string; kind: string; name: string; choose: () => void }) => (
  <CommandItem value={id} onSelect={choose}>
    <span className="truncate">{name}</span>
    <span className="ms-auto shrink-0 text-ink-3 text-xs">{kind}</span>
  </CommandItem>
)
