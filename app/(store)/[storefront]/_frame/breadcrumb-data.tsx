import { StructuredData } from '@/components/store/structured-data'
import type { Crumb } from '@/components/ui/breadcrumb'
import { baseUrl } from '@/lib/kernel/environment'

/** The way to this page for search engines, as the breadcrumb shows it. */
export const BreadcrumbData = ({ crumbs }: { crumbs: Crumb[] }) => (
  <StructuredData
    data={{
      '@type': 'BreadcrumbList',
      itemListElement: crumbs.map(({ name, href }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name,
        ...(href && { item: baseUrl() + href }),
      })),
    }}
  />
)
