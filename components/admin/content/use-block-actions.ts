'use client'

import { useGetPuck } from '@puckeditor/core'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useAnnounce } from './announcer'
import { slotsOf } from './block-config'
import { useBlockWords } from './block-words'
import { type Step, spotOf, stepAction } from './outline'

/** What is done to a block by keys and buttons. Each says what came of it, to eyes and ears. */
export function useBlockActions() {
  const t = useTranslations('editor.says')
  const getPuck = useGetPuck()
  const announce = useAnnounce()
  const { nameOf } = useBlockWords()
  return useMemo(() => {
    const known = (id: string) => {
      const puck = getPuck()
      // First where it is: of what is not there, the canvas cannot even be asked.
      const spot = spotOf(puck.appState.data, slotsOf, id)
      const item = spot && puck.getItemById(id)
      return item && spot ? { ...puck, item, spot, may: puck.getPermissions({ item }), block: nameOf(item.type) } : null
    }
    const choose = (id: string | null) => {
      const found = id === null ? null : known(id)
      getPuck().dispatch({
        type: 'setUi',
        ui: { itemSelector: found && { zone: found.spot.zone, index: found.spot.index } },
      })
      if (id) showOnCanvas(id)
    }
    const step = (id: string, way: Step) => {
      const found = known(id)
      if (!found) return
      if (!found.may.drag) return announce(t('locked', { block: found.block }))
      const action = stepAction(found.appState.data, slotsOf, id, way)
      if (!action) return announce(t(`no_${way}`, { block: found.block }))
      found.dispatch(action)
      choose(id)
      const now = spotOf(getPuck().appState.data, slotsOf, id)
      if (now) announce(t('moved', { block: found.block, position: now.index + 1, count: now.count }))
    }
    const remove = (id: string): boolean => {
      const found = known(id)
      if (!found) return false
      if (!found.may.delete) {
        announce(t('locked', { block: found.block }))
        return false
      }
      found.dispatch({ type: 'remove', index: found.spot.index, zone: found.spot.zone })
      announce(t('removed', { block: found.block }))
      return true
    }
    const duplicate = (id: string) => {
      const found = known(id)
      if (!found) return
      if (!found.may.duplicate) return announce(t('locked', { block: found.block }))
      found.dispatch({ type: 'duplicate', sourceIndex: found.spot.index, sourceZone: found.spot.zone })
      announce(t('duplicated', { block: found.block }))
    }
    return { choose, step, remove, duplicate }
  }, [getPuck, announce, nameOf, t])
}

/** Brings a block into sight. */
function showOnCanvas(id: string) {
  const frame = document.querySelector<HTMLIFrameElement>('#preview-frame')
  const block = frame?.contentDocument?.querySelector(`[data-puck-component="${CSS.escape(id)}"]`)
  block?.scrollIntoView({
    block: 'nearest',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  })
}
