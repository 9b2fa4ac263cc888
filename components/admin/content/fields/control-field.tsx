'use client'

import type { FieldProps } from '@puckeditor/core'
import type { Control } from '@/lib/content/blocks'
import { AssetField } from './asset-field'
import { ChoiceField, ManyField } from './choice-field'
import { DateField } from './date-field'
import { FieldHead } from './field-head'
import { LinkField } from './link-field'

/** The control of a property whose schema names one. */
export function ControlField({ field, value, onChange, readOnly, id }: FieldProps) {
  const control = (field.metadata as { control: Control }).control
  return (
    <FieldHead label={field.label ?? ''} readOnly={readOnly}>
      {controlOf()}
    </FieldHead>
  )

  function controlOf() {
    const given = { id, label: field.label ?? '', readOnly }
    switch (control) {
      case 'picture':
      case 'video':
        return <AssetField {...given} kind={control} value={value as string | null} onChange={onChange} />
      case 'product':
      case 'category':
      case 'model':
      case 'page':
      case 'form':
        return <ChoiceField {...given} kind={control} value={(value as string) ?? ''} onChange={onChange} />
      case 'products':
        return <ManyField {...given} kind="product" value={(value as string[]) ?? []} onChange={onChange} />
      case 'link':
        return <LinkField {...given} value={value} onChange={onChange} />
      case 'date':
        return <DateField {...given} value={(value as string) ?? ''} onChange={onChange} />
      default:
        return null
    }
  }
}
