'use client'

import { useGetPuck } from '@puckeditor/core'
import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { useAnnounce } from './announcer'
import { slotsOf } from './block-config'
import { useBlockWords } from './block-words'
import { ROOT_ZONE, spotAfter } from './outline'

/** Puts a new block behind the chosen one, or into a slot, chooses it, and says so. */
export function useInsert() {
  const t = useTranslations('editor.says')
  const getPuck = useGetPuck()
  const announce = useAnnounce()
  const { nameOf } = useBlockWords()
  return useCallback(
    (type: string, into?: { zone: string; index: number }) => {
      const { appState, dispatch, selectedItem } = getPuck()
      const { zone, index } = into ?? spotAfter(appState.data, slotsOf, selectedItem?.props.id)
      const id = `b${crypto.randomUUID().replaceAll('-', '').slice(0, 20)}`
      dispatch({ type: 'insert', componentType: type, destinationIndex: index, destinationZone: zone, id })
      dispatch({ type: 'setUi', ui: { itemSelector: { zone: zone || ROOT_ZONE, index } } })
      announce(t('inserted', { block: nameOf(type), position: index + 1 }))
      return id
    },
    [getPuck, announce, nameOf, t],
  )
}
