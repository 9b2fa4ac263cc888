import 'server-only'
import type { Task } from '@/lib/events/worker'
import { sendTestWebhook, settleTestCharge } from './test-provider/deliver'

/** What the embedded test provider does by itself. */
export const testProviderTasks: Task[] = [sendTestWebhook, settleTestCharge]
