import 'server-only'
import { words } from '@/app/_messages/words'
import type { Locale } from '@/lib/kernel/locale'

const tasks = {
  'schedule.orders.expire': 'expireOrders',
  'schedule.orders.reconcile': 'reconcilePayments',
  'schedule.cart.sweep': 'sweepCarts',
  'schedule.identity.sweepSessions': 'sweepSessions',
  'messaging.deliverMail': 'deliverMail',
  'connectors.fetchPicture': 'fetchPicture',
  'connectors.runImport': 'importFile',
  'schedule.connectors.sweepImports': 'sweepImports',
  'content.carryOut': 'carryOutPlan',
  'content.expire': 'expirePage',
  'connectors.sendWebhook': 'sendWebhook',
  'payments.sendTestWebhook': 'sendTestWebhook',
  'payments.settleTestCharge': 'settleTestCharge',
  'orders.refundPayment': 'refundPayment',
  'orders.capturePayment': 'capturePayment',
  'orders.cancelPayment': 'cancelPayment',
  'orders.takePaymentEvent': 'takePaymentEvent',
} as const

/** What a job does, in words; its own name where there are none. */
export function jobName(locale: Locale, name: string): string {
  const t = words(locale, 'operations')
  if (name in tasks) return t(`tasks.${tasks[name as keyof typeof tasks]}`)
  if (name.startsWith('search.')) return t('tasks.follow')
  if (name.startsWith('messaging.')) return t('tasks.mail')
  return name
}
