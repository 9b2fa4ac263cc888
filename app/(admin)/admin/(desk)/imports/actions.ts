'use server'

import { z } from 'zod'
import { startImport } from '@/lib/connectors/import-commands'
import { deskAction } from '../../_desk/forms'

export const start = deskAction(z.strictObject({ id: z.string().max(60) }), startImport)
