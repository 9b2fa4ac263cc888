'use server'

import { z } from 'zod'
import { apiKeyInput } from '@/lib/identity/api-key'
import { createApiKey, revokeApiKey } from '@/lib/identity/api-key-commands'
import { deskAction } from '../../_desk/forms'

export const create = deskAction(apiKeyInput, async (context, input) => (await createApiKey(context, input)).key)
export const revoke = deskAction(z.strictObject({ id: z.string().max(60) }), revokeApiKey)
