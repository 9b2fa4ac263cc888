import { redirect } from 'next/navigation'
import { may } from '@/lib/kernel/actor'
import { requireStaff } from '../../_desk/guard'

/** Who may change the look begins there; everybody else with the patterns. */
export default async function DesignPage() {
  redirect(may(await requireStaff(), 'design.write') ? '/admin/design/themes' : '/admin/design/patterns')
}
