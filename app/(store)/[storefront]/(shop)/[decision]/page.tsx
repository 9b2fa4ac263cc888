import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readContent } from '@/app/_server/read-content'
import { channelOf, isStorefront } from '@/lib/kernel/channel'
import { readDecision } from '@/lib/personalization/decide'
import { contentHead } from './_content/content-head'
import { ContentPage } from './_content/content-page'
import { ShopData } from './_content/shop-data'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => [{ decision: '~' }]

type HomeProps = { params: Promise<{ storefront: string; decision: string }> }

export async function generateMetadata({ params }: HomeProps): Promise<Metadata> {
  const { storefront } = await params
  if (!isStorefront(storefront)) return {}
  const { content } = await readContent(storefront, '')
  return content ? contentHead(storefront, content) : {}
}

/** The start page: what was published at the storefront's own address. */
export default async function Home({ params }: HomeProps) {
  const { storefront, decision } = await params
  if (!isStorefront(storefront) || !readDecision(decision)) notFound()
  const { content } = await readContent(storefront, '')
  if (!content) notFound()
  return (
    <>
      <ContentPage content={content} storefront={storefront} />
      <ShopData channel={channelOf(storefront)} />
    </>
  )
}
