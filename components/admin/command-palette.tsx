'use client'

import { useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { PlaceIcon } from './icons'
import { flatPlaces, type Place } from './navigation'

export type PaletteHit = {
  id: string
  group: 'products' | 'orders' | 'customers'
  title: string
  detail: string
  href: string
  /** Hash of its first picture. */
  picture?: string | null
}
export type PaletteAction = { code: string; href: string; icon: string }

type PaletteProps = { places: Place[]; actions: PaletteAction[]; searchUrl: string }

const look = 'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2.5 text-sm aria-selected:bg-pressed'
const groupLook =
  '[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-ink-3 [&_[cmdk-group-heading]]:text-xs'

/** ⌘K: every record, every page and every action, by typing. */
export function CommandPalette({ places, actions, searchUrl }: PaletteProps) {
  const router = useRouter()
  const t = useTranslations('admin')
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const { data: hits = [], isFetching } = useQuery({
    queryKey: ['palette', words],
    enabled: open && words.trim().length > 1,
    queryFn: async ({ signal }): Promise<PaletteHit[]> => {
      const response = await fetch(`${searchUrl}?q=${encodeURIComponent(words)}`, { signal })
      return response.ok ? (await response.json()).data : []
    },
    placeholderData: (before) => before,
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return
      event.preventDefault()
      setOpen((is) => !is)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  const go = (href: string) => {
    setOpen(false)
    setWords('')
    router.push(href)
  }
  const name = (place: Place) => t(`nav.${place.code}` as never)
  const fits = (text: string) => text.toLowerCase().includes(words.trim().toLowerCase())
  const reached = flatPlaces(places).filter((place) => fits(name(place)))
  const doable = actions.filter(({ code }) => fits(t(`palette.${code}` as never)))
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="flex min-h-9 w-full max-w-md items-center gap-2 rounded-md border border-line bg-sunken px-2.5 text-ink-3 text-sm hover:border-control"
      >
        <Search aria-hidden="true" className="size-4" />
        <span className="truncate">{t('top.search')}</span>
        <kbd className="ms-auto hidden text-xs sm:block">⌘K</kbd>
      </button>
      <Command.Dialog
        open={open}
        onOpenChange={setOpen}
        label={t('palette.title')}
        shouldFilter={false}
        overlayClassName="fixed inset-0 z-40 bg-scrim"
        contentClassName="fixed inset-x-3 top-[12dvh] z-50 mx-auto max-w-xl overflow-hidden rounded-lg border border-line bg-raised shadow-float"
      >
        <Command.Input
          value={words}
          onValueChange={setWords}
          placeholder={t('palette.placeholder')}
          className="w-full border-line border-b bg-transparent px-4 py-3.5 text-base outline-none"
        />
        <Command.List className="max-h-[60dvh] overflow-y-auto p-2">
          <Command.Empty className="px-2.5 py-6 text-center text-ink-2 text-sm">
            {isFetching ? t('palette.searching') : t('palette.empty', { words })}
          </Command.Empty>
          {(['orders', 'products', 'customers'] as const).map((group) => {
            const found = hits.filter((hit) => hit.group === group)
            return found.length ? (
              <Command.Group key={group} heading={t(`palette.${group}`)} className={groupLook}>
                {found.map(({ id, title, detail, href }) => (
                  <Command.Item key={id} value={id} onSelect={() => go(href)} className={look}>
                    <span className="truncate font-medium">{title}</span>
                    <span className="ms-auto truncate text-ink-2">{detail}</span>
                  </Command.Item>
                ))}
              </Command.Group>
            ) : null
          })}
          {reached.length > 0 && (
            <Command.Group heading={t('palette.go')} className={groupLook}>
              {reached.map((place) => (
                <Command.Item key={place.code} value={place.code} onSelect={() => go(place.href)} className={look}>
                  <PlaceIcon name={place.icon} />
                  {name(place)}
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {doable.length > 0 && (
            <Command.Group heading={t('palette.do')} className={groupLook}>
              {doable.map(({ code, href, icon }) => (
                <Command.Item key={code} value={code} onSelect={() => go(href)} className={look}>
                  <PlaceIcon name={icon} />
                  {t(`palette.${code}` as never)}
                </Command.Item>
              ))}
            </Command.Group>
          )}
        </Command.List>
      </Command.Dialog>
    </>
  )
}
