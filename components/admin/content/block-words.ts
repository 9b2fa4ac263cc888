'use client'

import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { isBlockType } from '@/lib/content/blocks'

/** What people call the kinds of blocks, their properties and the choices of these. */
export function useBlockWords() {
  const t = useTranslations('blocks')
  const own = useTranslations('editor.fields')
  const nameOf = useCallback((type: string) => (isBlockType(type) ? t(`types.${type}.name`) : own('unknown')), [t, own])
  const noteOf = useCallback((type: string) => (isBlockType(type) ? t(`types.${type}.note`) : ''), [t])
  const labelOf = useCallback((property: string) => t(`fields.${property}` as never), [t])
  const choiceOf = useCallback((choice: string) => t(`choices.${choice}` as never), [t])
  return { nameOf, noteOf, labelOf, choiceOf }
}
