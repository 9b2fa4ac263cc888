import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { messages } from '@/app/_messages/words'
import { currentStaff } from '@/app/_server/session'
import { AreaWords } from '@/components/admin/area-words'
import { adminLocale } from '../_desk/preferences'

/** Editors that take the whole screen. A courtesy only: each page's query is the guard. */
export default async function StudioLayout({ children }: { children: ReactNode }) {
  if (!(await currentStaff())) {
    const asked = (await headers()).get('x-path') ?? '/admin'
    redirect(`/admin/login?next=${encodeURIComponent(asked)}`)
  }
  return (
    <AreaWords messages={messages(await adminLocale(), 'editor', 'blocks', 'assets', 'pages')}>{children}</AreaWords>
  )
}
