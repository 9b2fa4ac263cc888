'use server'

import type { z } from 'zod'
import { call } from '@/app/_server/action'
import { saveDraftInput } from '@/lib/content/page'
import { saveDraft } from '@/lib/content/page-commands'

const save = call(saveDraftInput, saveDraft)

/** The page is not read anew: the editor holds what is newest. */
export const saveText = async (input: z.input<typeof saveDraftInput>) => save(input)
