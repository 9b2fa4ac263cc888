'use client'

import { useGetPuck } from '@puckeditor/core'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useBlockWords } from './block-words'
import { useCanvas } from './puck'

/** Whose properties these are, and the way to those of the page. */
export function PropertiesTitle() {
  const t = useTranslations('editor.frame')
  const { nameOf } = useBlockWords()
  const type = useCanvas(({ selectedItem }) => selectedItem?.type)
  const getPuck = useGetPuck()
  const bar = useRef<HTMLDivElement>(null)
  const add = t('addEntry')
  // The button under a list shows a plus sign and says nothing; it is not ours.
  useEffect(() => {
    const properties = bar.current?.closest('[data-properties]')
    if (!properties) return
    const name = () => {
      for (const button of properties.querySelectorAll('[class*="ArrayField-addButton"]:not([aria-label])'))
        button.setAttribute('aria-label', add)
    }
    name()
    const observer = new MutationObserver(name)
    observer.observe(properties, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [add])
  return (
    <div ref={bar} className="flex items-center justify-between gap-2 border-line border-b px-4 py-2.5">
      <h2 className="font-semibold text-sm">{type ? nameOf(type) : t('page')}</h2>
      {type && (
        <button
          type="button"
          className="text-ink-2 text-xs underline underline-offset-2 hover:text-ink"
          onClick={() => getPuck().dispatch({ type: 'setUi', ui: { itemSelector: null } })}
        >
          {t('toPage')}
        </button>
      )}
    </div>
  )
}
