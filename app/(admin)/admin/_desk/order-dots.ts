import type { Status } from '@/components/ui/status-dot'
import type { FulfilmentState, OrderPaymentState, OrderState } from '@/lib/orders/order'

/** The dot beside each word of where an order stands. */
export const stateDots: Record<OrderState, Status> = {
  pending: 'neutral',
  placed: 'info',
  completed: 'success',
  cancelled: 'danger',
}
export const paymentDots: Record<OrderPaymentState, Status> = {
  unpaid: 'neutral',
  failed: 'danger',
  authorized: 'info',
  paid: 'success',
  partly_refunded: 'warning',
  refunded: 'warning',
}
export const fulfilmentDots: Record<FulfilmentState, Status> = {
  open: 'neutral',
  partly_shipped: 'info',
  shipped: 'success',
  returned: 'warning',
}
