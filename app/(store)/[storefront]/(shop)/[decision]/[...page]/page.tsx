import type { Metadata } from 'next'
import { notFound, permanentRedirect, redirect } from 'next/navigation'
import { readContent } from '@/app/_server/read-content'
import { isStorefront } from '@/lib/kernel/channel'
import { readDecision } from '@/lib/personalization/decide'
import { contentHead } from '../_content/content-head'
import { ContentPage } from '../_content/content-page'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => [{ decision: '~', page: ['legal', 'imprint'] }]

type PageProps = { params: Promise<{ storefront: string; decision: string; page: string[] }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { storefront, page } = await params
  if (!isStorefront(storefront)) return {}
  const { content } = await readContent(storefront, pathOf(page))
  return content ? contentHead(storefront, content) : {}
}

/** Every other address of the shop: a page that was written in the admin, where it has gone, or nothing. */
export default async function Page({ params }: PageProps) {
  const { storefront, decision, page } = await params
  if (!isStorefront(storefront) || !readDecision(decision)) notFound()
  const { content, redirect: gone } = await readContent(storefront, pathOf(page))
  if (gone) {
    const target = gone.redirect.startsWith('https://')
      ? gone.redirect
      : `/${storefront}/${gone.redirect}`.replace(/\/$/, '')
    if (gone.isPermanent) permanentRedirect(target)
    redirect(target)
  }
  if (!content) notFound()
  return <ContentPage content={content} storefront={storefront} />
}

const pathOf = (page: string[]) => page.map(decodeURIComponent).join('/')
