import type { Metadata } from 'next'
import { configureHead } from '../../_configure/configure-head'
import { ConfigurePage } from '../../_configure/configure-page'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

type Props = { params: Promise<{ storefront: string; decision: string; model: string; key: string }> }

export const generateMetadata = ({ params }: Props): Promise<Metadata> => configureHead(params)

export default function ConfigurationPage({ params }: Props) {
  return <ConfigurePage params={params} />
}
