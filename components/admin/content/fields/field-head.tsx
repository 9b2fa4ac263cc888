import { FieldLabel } from '@puckeditor/core'
import type { ReactNode } from 'react'

/** The label of a property that is no single control. */
export const FieldHead = ({
  label,
  readOnly,
  children,
}: {
  label: string
  readOnly?: boolean
  children: ReactNode
}) => (
  <FieldLabel label={label} el="div" readOnly={readOnly}>
    {children}
  </FieldLabel>
)
