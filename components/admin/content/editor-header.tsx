'use client'

import { useGetPuck } from '@puckeditor/core'
import { ArrowLeft, Eye, Keyboard, Monitor, Moon, Redo2, Smartphone, Sun, Tablet, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { type Face, faces } from '@/lib/content/block'
import { opens } from '../../ui/dialog'
import { IconButton, iconButtonClass } from '../../ui/icon-button'
import { Link } from '../../ui/link'
import { useAnnounce } from './announcer'
import { EDITOR_KEYS } from './editor-keys'
import { useCanvas } from './puck'
import { type Width, widths } from './screen'

const signs = { phone: Smartphone, tablet: Tablet, desktop: Monitor }

type EditorHeaderProps = {
  back: string
  title: string
  languages: { locale: string; name: string; href: string; isCurrent: boolean }[]
  markets: { storefront: string; name: string }[]
  storefront: string
  onStorefront: (storefront: string) => void
  width: Width
  onWidth: (width: Width) => void
  isPreview: boolean
  onPreview: (isPreview: boolean) => void
  face: Face
  onFace: (face: Face) => void
  theme: 'light' | 'dark'
  onTheme: (theme: 'light' | 'dark') => void
  status: ReactNode
  actions: ReactNode
}

export function EditorHeader(props: EditorHeaderProps) {
  const t = useTranslations('editor.header')
  const { title, languages, markets, storefront, width, theme } = props
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b bg-ground px-2 py-1.5">
      <Link href={props.back} aria-label={t('back')} title={t('back')} className={iconButtonClass}>
        <ArrowLeft aria-hidden="true" />
      </Link>
      <div className="me-auto min-w-0 max-w-72">
        <h1 className="truncate font-semibold text-sm">{title}</h1>
        <div className="text-ink-2 text-xs">{props.status}</div>
      </div>
      <button
        type="button"
        aria-pressed={props.isPreview}
        onClick={() => props.onPreview(!props.isPreview)}
        className="inline-flex min-h-9 items-center gap-2 rounded-md border border-line px-3 text-sm hover:bg-hover aria-pressed:bg-pressed aria-pressed:font-semibold"
      >
        <Eye aria-hidden="true" className="size-4" />
        {t('preview')}
      </button>
      {props.isPreview && (
        <select
          aria-label={t('face')}
          value={props.face}
          onChange={({ target }) => props.onFace(target.value as Face)}
          className="min-h-9 rounded-md border border-line bg-transparent px-2 text-sm hover:border-control"
        >
          {faces.map((face) => (
            <option key={face} value={face}>
              {t(`faces.${face}`)}
            </option>
          ))}
        </select>
      )}
      <nav aria-label={t('languages')} className="flex rounded-md border border-line p-0.5">
        {languages.map(({ locale, name, href, isCurrent }) => (
          <Link
            key={locale}
            href={href}
            lang={locale}
            aria-current={isCurrent ? 'page' : undefined}
            className="grid min-h-8 min-w-9 place-items-center rounded-sm px-2 text-sm uppercase hover:bg-hover aria-[current=page]:bg-pressed aria-[current=page]:font-semibold"
            title={name}
          >
            {locale}
          </Link>
        ))}
      </nav>
      <select
        aria-label={t('market')}
        value={storefront}
        onChange={({ target }) => props.onStorefront(target.value)}
        className="min-h-9 rounded-md border border-line bg-transparent px-2 text-sm hover:border-control"
      >
        {markets.map((market) => (
          <option key={market.storefront} value={market.storefront}>
            {market.name}
          </option>
        ))}
      </select>
      <fieldset className="hidden rounded-md border border-line p-0.5 sm:flex">
        <legend className="visually-hidden">{t('width')}</legend>
        {(Object.keys(widths) as Width[]).map((one) => {
          const Sign = signs[one]
          return (
            <button
              key={one}
              type="button"
              aria-pressed={one === width}
              aria-label={t(`widths.${one}`, { width: widths[one] })}
              title={t(`widths.${one}`, { width: widths[one] })}
              onClick={() => props.onWidth(one)}
              className="grid size-8 place-items-center rounded-sm hover:bg-hover aria-pressed:bg-pressed [&_svg]:size-4"
            >
              <Sign aria-hidden="true" />
            </button>
          )
        })}
      </fieldset>
      <IconButton
        label={t(theme === 'light' ? 'showDark' : 'showLight')}
        onClick={() => props.onTheme(theme === 'light' ? 'dark' : 'light')}
      >
        {theme === 'light' ? (
          <Moon aria-hidden="true" className="!size-4" />
        ) : (
          <Sun aria-hidden="true" className="!size-4" />
        )}
      </IconButton>
      <Steps />
      <span className="max-sm:hidden">
        <IconButton label={t('keys')} {...opens(EDITOR_KEYS)}>
          <Keyboard aria-hidden="true" className="!size-4" />
        </IconButton>
      </span>
      {props.actions}
    </header>
  )
}

function Steps() {
  const t = useTranslations('editor.header')
  const announce = useAnnounce()
  const getPuck = useGetPuck()
  const hasPast = useCanvas(({ history }) => history.hasPast)
  const hasFuture = useCanvas(({ history }) => history.hasFuture)
  return (
    <div className="flex">
      <IconButton
        label={t('undo')}
        disabled={!hasPast}
        onClick={() => {
          getPuck().history.back()
          announce(t('undone'))
        }}
      >
        <Undo2 aria-hidden="true" className="!size-4" />
      </IconButton>
      <IconButton
        label={t('redo')}
        disabled={!hasFuture}
        onClick={() => {
          getPuck().history.forward()
          announce(t('redone'))
        }}
      >
        <Redo2 aria-hidden="true" className="!size-4" />
      </IconButton>
    </div>
  )
}
