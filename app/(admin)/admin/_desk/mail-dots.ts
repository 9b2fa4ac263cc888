import type { Status } from '@/components/ui/status-dot'
import type { Mail } from '@/lib/messaging/mail'

export const mailDots: Record<Mail['state'], Status> = { waiting: 'neutral', sent: 'success', failed: 'danger' }
