import { Package } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Pagination } from '@/components/ui/pagination'
import { Price } from '@/components/ui/price'
import { QrCode } from '@/components/ui/qr-code'
import { Rating } from '@/components/ui/rating'
import { Skeleton } from '@/components/ui/skeleton'
import { StatusDot } from '@/components/ui/status-dot'
import { Cell, Head, Row, Table } from '@/components/ui/table'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { money } from '@/lib/kernel/money'
import type { Sample } from './sample-words'

export const NoticeSample: Sample = ({ words }) => (
  <div className="grid gap-3">
    <Notice tone="success" title={words.done}>
      {words.doneText}
    </Notice>
    <Notice tone="danger" title={words.failed}>
      {words.failedText}
    </Notice>
    <Notice tone="warning">{words.few}</Notice>
    <Notice>{words.known}</Notice>
  </div>
)

export const DisclosureSample: Sample = ({ words }) => (
  <div>
    <Disclosure summary={words.question} open>
      {words.answer}
    </Disclosure>
    <Disclosure summary={words.hint}>{words.text}</Disclosure>
  </div>
)

export const BadgeSample: Sample = ({ words }) => (
  <p className="flex flex-wrap gap-2">
    {(['plain', 'strong', 'signal', 'success', 'warning', 'danger', 'info'] as const).map((tone) => (
      <Badge key={tone} tone={tone}>
        {words.newest}
      </Badge>
    ))}
  </p>
)

export const StatusSample: Sample = ({ words }) => (
  <p className="flex flex-wrap gap-5">
    <StatusDot status="neutral">{words.draft}</StatusDot>
    <StatusDot status="success">{words.published}</StatusDot>
    <StatusDot status="warning">{words.waiting}</StatusDot>
    <StatusDot status="danger">{words.failed}</StatusDot>
  </p>
)

export const PriceSample: Sample = ({ ui }) => (
  <div className="grid justify-items-start gap-4">
    <Price price={money(24900, 'CHF')} language="de-CH" words={ui.price} size="lg" legal />
    <Price
      price={money(19900, 'CHF')}
      was={money(24900, 'CHF')}
      lowest={money(22900, 'CHF')}
      language="de-CH"
      words={ui.price}
    />
  </div>
)

export const RatingSample: Sample = () => <Rating stars={4.3} label="4.3" className="text-lg" />

export const BreadcrumbSample: Sample = ({ words, ui }) => (
  <Breadcrumb label={ui.breadcrumb} crumbs={[{ name: words.shipping, href: '#' }, { name: words.order }]} />
)

export const PaginationSample: Sample = ({ ui }) => (
  <Pagination page={4} pages={12} hrefOf={(page) => `#page-${page}`} words={ui.pagination} />
)

export const SkeletonSample: Sample = ({ ui }) => (
  <div className="grid w-full max-w-md gap-2">
    <VisuallyHidden>{ui.loading}</VisuallyHidden>
    <Skeleton className="h-4 w-2/3" />
    <Skeleton className="h-4 w-1/2" />
  </div>
)

export const EmptySample: Sample = ({ words }) => (
  <EmptyState icon={<Package />} title={words.empty}>
    {words.emptyText}
  </EmptyState>
)

export const TableSample: Sample = ({ words }) => (
  <Table>
    <thead>
      <Row>
        <Head>{words.order}</Head>
        <Head>{words.state}</Head>
        <Head figure>{words.total}</Head>
      </Row>
    </thead>
    <tbody>
      <Row>
        <Cell>10234</Cell>
        <Cell>
          <StatusDot status="success">{words.published}</StatusDot>
        </Cell>
        <Cell figure>1’290.00</Cell>
      </Row>
      <Row>
        <Cell>10233</Cell>
        <Cell>
          <StatusDot status="warning">{words.waiting}</StatusDot>
        </Cell>
        <Cell figure>89.00</Cell>
      </Row>
    </tbody>
  </Table>
)

export const QrSample: Sample = () => <QrCode text="https://vela.example" label="vela.example" />
