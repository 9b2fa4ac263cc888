'use client'

import { CornerDownRight } from 'lucide-react'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import type { MenuItem } from '@/lib/content/menu'
import { localized } from '@/lib/kernel/locale'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { Notice } from '../../ui/notice'
import { ListOrder, moved } from '../editor/list-order'
import { LocalizedInput } from '../editor/localized-input'
import type { Outcome } from '../editor/use-draft'
import { LinkField } from './fields/link-field'

type MenuEditorProps = {
  items: MenuItem[]
  revision: number
  save: (items: MenuItem[], revision: number) => Promise<Outcome<{ revision: number }>>
}

const DEEPEST = 2

/** A menu as people read it: entries in their order, others below them. */
export function MenuEditor({ items: saved, revision: begun, save }: MenuEditorProps) {
  const t = useTranslations('pages')
  const saving = useTranslations('editor.save')
  const [items, setItems] = useState(saved)
  const [revision, setRevision] = useState(begun)
  const [refusal, setRefusal] = useState('')
  const [busy, start] = useTransition()
  const keep = () =>
    start(async () => {
      const outcome = await save(items, revision)
      setRefusal(outcome.ok ? '' : outcome.message)
      if (!outcome.ok) return
      setRevision(outcome.value?.revision ?? revision)
      toast.success(saving('saved'))
    })
  return (
    <div className="max-w-4xl space-y-4">
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      <Entries items={items} depth={0} onChange={setItems} />
      <Button variant="strong" busy={busy} onClick={keep}>
        {t('menuSaveDraft')}
      </Button>
    </div>
  )
}

type EntriesProps = { items: MenuItem[]; depth: number; onChange: (items: MenuItem[]) => void }

function Entries({ items, depth, onChange }: EntriesProps) {
  const t = useTranslations('pages')
  const change = (at: number, item: MenuItem) => onChange(items.map((each, index) => (index === at ? item : each)))
  const fresh = (): MenuItem => ({ id: crypto.randomUUID().slice(0, 13), label: {}, target: null, items: [] })
  return (
    <div className={depth ? 'ms-2 border-line border-s-2 ps-4' : undefined}>
      {!items.length && !depth && <p className="mb-3 text-ink-2 text-sm">{t('menuNone')}</p>}
      <ol className="space-y-4">
        {items.map((item, at) => {
          const name = localized(item.label, 'en') || t('menuItems')
          return (
            <li key={item.id} className="space-y-2">
              <div className="grid items-start gap-2 lg:grid-cols-[1fr_14rem_auto]">
                <LocalizedInput
                  label={t('name')}
                  hideLabel
                  value={item.label}
                  maxLength={80}
                  onChange={(label) => change(at, { ...item, label })}
                />
                <LinkField
                  label={t('menuTarget')}
                  value={item.target}
                  onChange={(target) => change(at, { ...item, target })}
                />
                <span className="flex">
                  {depth < DEEPEST && (
                    <IconButton
                      label={`${t('menuAddBelow')}: ${name}`}
                      onClick={() => change(at, { ...item, items: [...item.items, fresh()] })}
                    >
                      <CornerDownRight aria-hidden="true" className="!size-4" />
                    </IconButton>
                  )}
                  <ListOrder
                    name={name}
                    at={at}
                    of={items.length}
                    onMove={(to) => onChange(moved(items, at, to))}
                    onRemove={() => onChange(items.filter((_, index) => index !== at))}
                  />
                </span>
              </div>
              {item.items.length > 0 && (
                <Entries
                  items={item.items}
                  depth={depth + 1}
                  onChange={(inner) => change(at, { ...item, items: inner })}
                />
              )}
            </li>
          )
        })}
      </ol>
      {!depth && (
        <Button size="sm" variant="outline" className="mt-4" onClick={() => onChange([...items, fresh()])}>
          {t('menuAdd')}
        </Button>
      )}
    </div>
  )
}
