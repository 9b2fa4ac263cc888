import type { Metadata } from 'next'
import { configureHead } from '../_configure/configure-head'
import { ConfigurePage } from '../_configure/configure-page'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => [{ decision: '~', model: 'vela-gt' }]

type Props = { params: Promise<{ storefront: string; decision: string; model: string }> }

export const generateMetadata = ({ params }: Props): Promise<Metadata> => configureHead(params)

export default function BeginPage({ params }: Props) {
  return <ConfigurePage params={params} />
}
