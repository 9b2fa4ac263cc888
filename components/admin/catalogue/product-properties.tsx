'use client'

import { useTranslations } from 'use-intl'
import type { Attribute, AttributeValue } from '@/lib/catalog/attribute'
import { LinkButton } from '../../ui/link-button'
import { Combobox } from '../../ui/radix/combobox'
import { Editor } from '../editor/editor'
import { type Outcome, useDraft } from '../editor/use-draft'
import { type Described, isSaid, Property, type PropertyDraft, toValue } from './property'

type ProductPropertiesProps = {
  id: string
  version: number
  saved: AttributeValue[]
  attributes: Described[]
  save: (input: { id: string; version: number; values: AttributeValue[] }) => Promise<Outcome>
  readOnly?: boolean
}

/** What is said of a product, attribute by attribute, in the order of the page in the shop. */
export function ProductProperties({ id, version, saved, attributes, save, readOnly }: ProductPropertiesProps) {
  const t = useTranslations('merchandising.properties')
  const draft = useDraft<PropertyDraft[]>({
    saved: saved.map((value) => (value.kind === 'number' ? { ...value, number: String(value.number) } : value)),
    version,
    save: (values, upon) => save({ id, version: upon, values: values.filter(isSaid).map(toValue) }),
  })
  const { value: said, error } = draft
  const byId = new Map(attributes.map((attribute) => [attribute.id, attribute]))
  const ordered = attributes.filter((attribute) => said.some(({ attributeId }) => attributeId === attribute.id))
  const open = attributes.filter((attribute) => !ordered.includes(attribute))
  const sent = said.filter(isSaid)
  const put = (next: PropertyDraft) =>
    draft.change(said.map((each) => (each.attributeId === next.attributeId ? next : each)))
  const add = (attributeId: string) => {
    const kind = byId.get(attributeId)?.kind
    if (kind) draft.change([...said, blank(attributeId, kind)])
  }
  if (!attributes.length)
    return (
      <p className="flex flex-wrap items-center gap-3 text-ink-2 text-sm">
        {t('noAttributes')}
        <LinkButton href="/admin/attributes/new" size="sm">
          {t('toAttributes')}
        </LinkButton>
      </p>
    )
  return (
    <Editor
      draft={draft}
      readOnly={readOnly}
      summary={(stored) => <p>{stored.map((each) => byId.get(each.attributeId)?.name).join(', ') || '–'}</p>}
    >
      {ordered.length === 0 && <p className="mb-3 text-ink-2 text-sm">{t('none')}</p>}
      <ul className="divide-y divide-line">
        {ordered.map((attribute) => {
          const value = said.find(({ attributeId }) => attributeId === attribute.id)
          if (!value) return null
          const at = sent.indexOf(value)
          return (
            <Property
              key={attribute.id}
              attribute={attribute}
              value={value}
              onChange={put}
              onRemove={() => draft.change(said.filter((each) => each !== value))}
              error={(path) => error(`values.${at}.${path}`)}
            />
          )
        })}
      </ul>
      {open.length > 0 && !readOnly && (
        <div className="mt-4 max-w-xs">
          <Combobox
            aria-label={t('add')}
            value=""
            onChange={add}
            options={open.map((attribute) => ({ value: attribute.id, label: attribute.name }))}
            words={{ choose: t('add'), search: t('search'), none: t('nothing') }}
          />
        </div>
      )}
    </Editor>
  )
}

function blank(attributeId: string, kind: Attribute['kind']): PropertyDraft {
  if (kind === 'choice') return { attributeId, kind, choices: [] }
  if (kind === 'number') return { attributeId, kind, number: '' }
  if (kind === 'boolean') return { attributeId, kind, boolean: true }
  return { attributeId, kind, text: {} }
}
