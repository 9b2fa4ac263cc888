import type { ReactNode } from 'react'
import type { MailData, MailTemplate } from '../mail'
import type { Voice } from '../words/speak'
import type { Company } from './letter'

export type Circumstances = { voice: Voice; company: Company; baseUrl: string; withdrawalDays: number }

/** `values` fill the subject and the preview line; the words of a template stand under its name. */
export type Written = { values: Record<string, string | number>; body: ReactNode }

export type Templates = { [T in MailTemplate]: (data: MailData[T], circumstances: Circumstances) => Written }
