import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { texts } from '@/app/_messages/words'
import { currentStaff, owesSecondFactor } from '@/app/_server/session'
import { CommandPalette } from '@/components/admin/command-palette'
import { Frame } from '@/components/admin/frame'
import { placesFor } from '@/components/admin/navigation'
import { Shortcuts } from '@/components/admin/shortcuts'
import { TopMenu } from '@/components/admin/top-menu'
import { may } from '@/lib/kernel/actor'
import { ENROLMENT } from '../_desk/guard'
import { adminLocale } from '../_desk/preferences'
import { chooseLocale, chooseTheme, signOut } from './actions'

/** The desk of whoever is signed in. A courtesy only: each page's query is the guard. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const staff = await currentStaff()
  if (!staff) {
    const asked = (await headers()).get('x-path') ?? '/admin'
    redirect(`/admin/login?next=${encodeURIComponent(asked)}`)
  }
  if (await owesSecondFactor()) redirect(ENROLMENT)
  const locale = await adminLocale()
  const text = texts(locale, 'admin')
  const places = placesFor(staff.permissions)
  const actions = [
    { code: 'newProduct', href: '/admin/products/new', icon: 'tag', permission: 'catalog.write' as const },
    { code: 'newCategory', href: '/admin/categories/new', icon: 'folder', permission: 'catalog.write' as const },
    { code: 'newAttribute', href: '/admin/attributes/new', icon: 'list', permission: 'catalog.write' as const },
    { code: 'newPromotion', href: '/admin/promotions/new', icon: 'percent', permission: 'promotions.write' as const },
    { code: 'changePassword', href: '/admin/account', icon: 'key', permission: 'account.own' as const },
    { code: 'inviteStaff', href: '/admin/staff', icon: 'id', permission: 'staff.write' as const },
  ].filter(({ permission }) => may(staff, permission))
  return (
    <Frame
      places={places}
      skip={text.skip}
      menu={text.nav.menu}
      top={
        <>
          <div className="flex min-w-0 flex-1">
            <CommandPalette places={places} actions={actions} searchUrl="/admin/search" />
          </div>
          <TopMenu
            name={staff.name ?? ''}
            locale={locale}
            words={text.top}
            chooseLocale={chooseLocale}
            chooseTheme={chooseTheme}
            signOut={signOut}
          />
        </>
      }
    >
      {children}
      <Shortcuts places={places} />
    </Frame>
  )
}
