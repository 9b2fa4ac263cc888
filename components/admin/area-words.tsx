'use client'

import type { ReactNode } from 'react'
import { IntlProvider, useLocale, useMessages, useTimeZone } from 'use-intl'

/** Words of further areas for the client components of one page, beside those that the whole admin has. */
export function AreaWords({ messages, children }: { messages: object; children: ReactNode }) {
  const outer = useMessages()
  return (
    <IntlProvider locale={useLocale()} timeZone={useTimeZone()} messages={{ ...outer, ...messages } as never}>
      {children}
    </IntlProvider>
  )
}
