import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { messages } from '@/app/_messages/words'
import '@/app/_styles/admin.css'
import { fontFamilies } from '@/app/_styles/fonts'
import { Providers } from '@/components/admin/providers'
import { LinkNavigation } from '@/components/ui/link-navigation'
import { adminLocale, adminTheme } from './_desk/preferences'

export const metadata: Metadata = {
  title: { default: 'Concerto', template: '%s · Concerto' },
  robots: { index: false },
}
export const viewport: Viewport = { colorScheme: 'light dark' }

/** The root of the admin: language and appearance are the person's, kept in cookies. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const locale = await adminLocale()
  return (
    <html lang={locale} data-face="admin" data-theme={await adminTheme()} className={fontFamilies}>
      <body>
        <Providers locale={locale} messages={messages(locale, 'admin', 'assets', 'merchandising', 'ui')}>
          {children}
        </Providers>
        <LinkNavigation />
      </body>
    </html>
  )
}
