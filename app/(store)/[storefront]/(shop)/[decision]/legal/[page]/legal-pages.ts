export const legalPages = ['shipping', 'withdrawal', 'terms', 'privacy', 'cookies', 'accessibility', 'imprint'] as const

export const isLegalPage = (page: string): page is (typeof legalPages)[number] =>
  legalPages.includes(page as (typeof legalPages)[number])
