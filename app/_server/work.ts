import 'server-only'
import { assetSchedules } from '@/lib/assets/schedules'
import { assetTasks } from '@/lib/assets/tasks'
import { watchSavedPrices } from '@/lib/cart/schedules'
import { sweepCarts } from '@/lib/cart/sweep-commands'
import { runImport } from '@/lib/connectors/run-import'
import { sweepImports } from '@/lib/connectors/sweep-imports'
import { fetchPicture } from '@/lib/connectors/tasks'
import { sendWebhook, tellWebhooks } from '@/lib/connectors/webhook-delivery'
import { catalogueTasks } from '@/lib/content/catalogue-work'
import { sweepFormEntries } from '@/lib/content/form-entry-commands'
import { contentTasks } from '@/lib/content/plan-work'
import { designTasks } from '@/lib/design/tasks'
import { transact } from '@/lib/events/transact'
import type { Work } from '@/lib/events/worker'
import { sweepSessions } from '@/lib/identity/session-commands'
import { system } from '@/lib/kernel/actor'
import { DAY, HOUR } from '@/lib/kernel/time'
import { deliverMail } from '@/lib/messaging/delivery'
import { formSubscribers } from '@/lib/messaging/form-subscribers'
import { identitySubscribers } from '@/lib/messaging/identity-subscribers'
import { mailSubscribers } from '@/lib/messaging/subscribers'
import { expireOrders, reconcilePayments } from '@/lib/orders/schedules'
import { paymentTasks } from '@/lib/orders/tasks'
import { testProviderTasks } from '@/lib/payments/tasks'
import { turnByTheClock } from '@/lib/promotions/schedules'
import { catchUpWithPages, pageSearchSubscribers } from '@/lib/search/page-subscribers'
import { searchSubscribers } from '@/lib/search/subscribers'
import { trackingSchedules } from '@/lib/tracking/schedules'
import { trackingSubscribers } from '@/lib/tracking/subscribers'

/** Everything that is done in the background: who listens to what, tasks by name, and what comes back by the clock. */
export const work: Work = {
  subscribers: [
    tellWebhooks,
    ...searchSubscribers,
    ...pageSearchSubscribers,
    ...identitySubscribers,
    ...mailSubscribers,
    ...formSubscribers,
    ...trackingSubscribers,
  ],
  tasks: [
    sendWebhook(),
    ...contentTasks,
    ...catalogueTasks,
    ...assetTasks,
    ...designTasks,
    ...paymentTasks,
    ...testProviderTasks,
    deliverMail,
    fetchPicture,
    runImport,
  ],
  schedules: [
    expireOrders,
    reconcilePayments,
    sweepImports,
    watchSavedPrices,
    turnByTheClock,
    catchUpWithPages,
    ...assetSchedules,
    ...trackingSchedules,
    { name: 'cart.sweep', every: HOUR, handle: async (now) => void (await transact(system, sweepCarts, { now })) },
    {
      name: 'content.sweepFormEntries',
      every: DAY,
      handle: async (now) => void (await transact(system, sweepFormEntries, { now })),
    },
    {
      name: 'identity.sweepSessions',
      every: DAY,
      handle: async (now) => void (await transact(system, sweepSessions, { now })),
    },
  ],
}
