'use client'

import { ArrowDown, ArrowUp, Copy, CornerDownRight, CornerLeftUp, Plus, Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { IconButton } from '../../ui/icon-button'
import { slotsOf } from './block-config'
import { stepAction } from './outline'
import { useCanvas } from './puck'
import { useBlockActions } from './use-block-actions'

const steps = [
  ['up', ArrowUp],
  ['down', ArrowDown],
  ['in', CornerDownRight],
  ['out', CornerLeftUp],
] as const

/** What can be done to the chosen block, as buttons. */
export function BlockSteps({ id, onAdd }: { id: string; onAdd: () => void }) {
  const t = useTranslations('editor.steps')
  const { step, remove, duplicate } = useBlockActions()
  const open = useCanvas(({ appState, getItemById, getPermissions }) => {
    const may = getPermissions({ item: getItemById(id) ?? null })
    const can = steps.map(([way]) => Boolean(may.drag && stepAction(appState.data, slotsOf, id, way)))
    return [...can, may.duplicate, may.delete].map(Number).join('')
  })
  const isOpen = (at: number) => open[at] === '1'
  return (
    <div role="toolbar" aria-label={t('title')} className="flex justify-between border-line border-t p-1.5">
      {steps.map(([way, Icon], at) => (
        <IconButton key={way} label={t(way)} disabled={!isOpen(at)} onClick={() => step(id, way)}>
          <Icon aria-hidden="true" className="!size-4" />
        </IconButton>
      ))}
      <IconButton label={t('add')} onClick={onAdd}>
        <Plus aria-hidden="true" className="!size-4" />
      </IconButton>
      <IconButton label={t('duplicate')} disabled={!isOpen(4)} onClick={() => duplicate(id)}>
        <Copy aria-hidden="true" className="!size-4" />
      </IconButton>
      <IconButton label={t('remove')} disabled={!isOpen(5)} onClick={() => remove(id)}>
        <Trash2 aria-hidden="true" className="!size-4" />
      </IconButton>
    </div>
  )
}
