'use server'

import { z } from 'zod'
import { webhookInput } from '@/lib/connectors/webhook'
import { addWebhook, dropWebhook, setWebhook, setWebhookInput } from '@/lib/connectors/webhook-commands'
import { deskAction } from '../../../_desk/forms'

export const add = deskAction(webhookInput, addWebhook)
export const turn = deskAction(setWebhookInput.extend({ isActive: z.stringbool() }), setWebhook)
export const drop = deskAction(z.strictObject({ id: z.string().max(40) }), dropWebhook)
