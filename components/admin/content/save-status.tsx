'use client'

import { useFormatter, useTranslations } from 'use-intl'
import type { SaveState } from './use-autosave'

/** Whether what is seen is stored. */
export function SaveStatus({ state }: { state: SaveState }) {
  const t = useTranslations('editor.save')
  const format = useFormatter()
  const words = () => {
    if (state.at === 'refused') return state.message
    if (state.at === 'saved' && state.when)
      return t('savedAt', {
        time: format.dateTime(state.when, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
      })
    return t(state.at)
  }
  return (
    <span role="status" className={state.at === 'refused' || state.at === 'offline' ? 'text-danger-ink' : undefined}>
      {words()}
    </span>
  )
}
