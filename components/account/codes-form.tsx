'use client'

import type { ComponentProps } from 'react'
import { FieldsForm } from './fields-form'
import { RecoveryCodes, type RecoveryWords } from './recovery-codes'

type CodesFormProps = Pick<ComponentProps<typeof FieldsForm<string[]>>, 'action' | 'fields' | 'submit' | 'wide'> & {
  words: RecoveryWords
  fileName: string
  /** Where to go when they are kept. */
  next: string
}

/** A form that is answered with recovery codes. */
export const CodesForm = ({ words, fileName, next, ...form }: CodesFormProps) => (
  <FieldsForm
    {...form}
    look="strong"
    done={(codes) => <RecoveryCodes codes={codes ?? []} words={words} fileName={fileName} next={next} />}
  />
)
