'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../ui/button'
import { closes, Dialog } from '../ui/dialog'
import { flatPlaces, type Place } from './navigation'

const HELP = 'admin-keys'
/** How long `g` waits for its letter. */
const PATIENCE = 1200

/** `g` then a letter goes places, `/` searches the list, `?` shows the keys. Never while someone types. */
export function Shortcuts({ places }: { places: Place[] }) {
  const router = useRouter()
  const t = useTranslations('admin')
  useEffect(() => {
    let since = 0
    const byKey = new Map(flatPlaces(places).map(({ key, href }) => [key, href]))
    const press = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
      if (event.key === '?') return (document.getElementById(HELP) as HTMLDialogElement | null)?.showModal()
      if (event.key === '/') {
        event.preventDefault()
        return document.querySelector<HTMLInputElement>('[data-list-search]')?.focus()
      }
      if (event.key === 'g') {
        since = Date.now()
        return
      }
      const href = byKey.get(event.key)
      if (href && Date.now() - since < PATIENCE) router.push(href)
      since = 0
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [places, router])

  const rows: [string, string][] = [
    ['⌘ K', t('keys.palette')],
    ['g', t('keys.go')],
    ['/', t('keys.filter')],
    ['↑ ↓', t('keys.row')],
    ['↵', t('keys.open')],
    ['x', t('keys.select')],
    ['?', t('keys.help')],
  ]
  return (
    <Dialog
      id={HELP}
      side="center"
      title={t('keys.title')}
      closeLabel={t('detail.close')}
      footer={<Button {...closes(HELP)}>{t('detail.close')}</Button>}
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 text-sm">
        {[...rows, ...flatPlaces(places).flatMap(goRow)].map(([keys, means]) => (
          <div key={keys + means} className="contents">
            <dt>
              <kbd className="rounded-sm border border-line bg-sunken px-1.5 py-0.5">{keys}</kbd>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )

  function goRow({ key, code }: Place): [string, string][] {
    return key ? [[`g ${key}`, t(`nav.${code}` as never)]] : []
  }
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
