'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Token } from '@/lib/design/token'
import { everything, styleSheet } from '@/lib/design/token-css'
import { cn } from '../../ui/cn'

type Props = {
  layers: readonly (readonly Token[])[]
  /** Addresses of the shop, with the key of their name. */
  pages: { code: 'start' | 'category' | 'product' | 'cart'; href: string }[]
}

const widths = { phone: 390, tablet: 820, desktop: 1440 } as const
type Width = keyof typeof widths
const modes = ['day', 'night'] as const

/** The shop itself in a frame, dressed in what has not been saved. It is of this house, so it can be dressed from here. */
export function ThemePreview({ layers, pages }: Props) {
  const t = useTranslations('themes')
  const frame = useRef<HTMLIFrameElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [href, setHref] = useState(pages[0]?.href ?? '/')
  const [width, setWidth] = useState<Width>('desktop')
  const [mode, setMode] = useState<(typeof modes)[number]>('day')
  const [space, setSpace] = useState(0)
  const css = styleSheet(everything(...layers))
  const dress = useCallback(() => {
    const inside = frame.current?.contentWindow as (Window & typeof globalThis) | null | undefined
    if (!inside?.document?.documentElement) return
    const sheet = new inside.CSSStyleSheet()
    sheet.replaceSync(css)
    inside.document.adoptedStyleSheets = [sheet]
    inside.document.documentElement.dataset.theme = mode === 'day' ? 'light' : 'dark'
  }, [css, mode])
  useEffect(dress, [dress])
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setSpace(entry?.contentRect.width ?? 0))
    if (box.current) watch.observe(box.current)
    return () => watch.disconnect()
  }, [])
  const scale = space ? Math.min(1, space / widths[width]) : 1
  return (
    <section aria-label={t('preview')} className="min-w-0">
      <div className="mb-2 flex flex-wrap items-center gap-3">
        <Choice
          name={t('page')}
          value={href}
          options={pages.map(({ code, href }) => [href, t(code)])}
          choose={setHref}
        />
        <Choice
          name={t('width')}
          value={width}
          options={(Object.keys(widths) as Width[]).map((each) => [each, t(each)])}
          choose={(each) => setWidth(each as Width)}
        />
        <Choice
          name={t('preview')}
          value={mode}
          options={modes.map((each) => [each, t(each)])}
          choose={(each) => setMode(each as 'day' | 'night')}
        />
        <p className="ms-auto text-ink-3 text-xs">{t('live')}</p>
      </div>
      <div ref={box} className="h-[70vh] overflow-hidden rounded-lg border border-line bg-sunken">
        <iframe
          ref={frame}
          title={t('preview')}
          src={href}
          onLoad={dress}
          className="mx-auto block origin-top-left bg-ground"
          style={{
            width: widths[width],
            height: `${70 / scale}vh`,
            transform: `scale(${scale})`,
            marginInlineStart: Math.max(0, (space - widths[width]) / 2),
          }}
        />
      </div>
    </section>
  )
}

type ChoiceProps = {
  name: string
  value: string
  options: [value: string, label: string][]
  choose: (value: string) => void
}

const Choice = ({ name, value, options, choose }: ChoiceProps) => (
  <fieldset className="inline-flex rounded-md border border-line p-0.5">
    <legend className="sr-only">{name}</legend>
    {options.map(([each, label]) => (
      <button
        key={each}
        type="button"
        aria-pressed={each === value}
        onClick={() => choose(each)}
        className={cn('min-h-8 rounded-sm px-2.5 text-sm', each === value ? 'bg-pressed font-medium' : 'text-ink-2')}
      >
        {label}
      </button>
    ))}
  </fieldset>
)
