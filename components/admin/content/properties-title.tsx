'use client'

import { useGetPuck } from '@puckeditor/core'
import { useTranslations } from 'use-intl'
import { useBlockWords } from './block-words'
import { useCanvas } from './puck'

/** Whose properties these are, and the way to those of the page. */
export function PropertiesTitle() {
  const t = useTranslations('editor.frame')
  const { nameOf } = useBlockWords()
  const type = useCanvas(({ selectedItem }) => selectedItem?.type)
  const getPuck = useGetPuck()
  return (
    <div className="flex items-center justify-between gap-2 border-line border-b px-4 py-2.5">
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
