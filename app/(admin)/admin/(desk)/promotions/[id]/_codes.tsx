import { words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Input } from '@/components/ui/input'
import { Cell, Head, Row, Table } from '@/components/ui/table'
import type { Actor } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import type { Promotion } from '@/lib/promotions/promotion'
import { listCoupons } from '@/lib/promotions/promotion-queries'
import { formats } from '../../../_desk/formats'
import { shown } from '../../../_desk/guard'
import { makeCodes } from '../actions'

const SHOWN = 20

type CodesProps = { promotion: Promotion; staff: Actor; locale: Locale; query?: string }

/** The codes that open a promotion: how often they were used, more of them, all of them as a file. */
export async function Codes({ promotion: { id, needsCoupon }, staff, locale, query = '' }: CodesProps) {
  const t = words(locale, 'promotions')
  const { date } = formats(locale)
  const { coupons, total } = await shown(listCoupons(staff, id, { query: query.slice(0, 40), limit: SHOWN }))
  const hidden = { promotionId: id }
  const limit = { name: 'usageLimit', label: t('codes.limit'), hint: t('codes.limitHint') }
  return (
    <Section
      id="codes"
      title={t('sections.codes')}
      note={total > 0 && t('codes.total', { count: total })}
      action={
        total > 0 && (
          <a href={`/admin/promotions/${id}/codes`} className="text-sm underline" download>
            {t('codes.download')}
          </a>
        )
      }
    >
      {(query || total > SHOWN) && (
        <form action="#codes" className="mb-3 flex max-w-sm gap-2">
          <Input
            type="search"
            name="code"
            defaultValue={query}
            aria-label={t('codes.search')}
            placeholder={t('codes.search')}
          />
          <Button type="submit">{t('codes.find')}</Button>
        </form>
      )}
      {coupons.length > 0 ? (
        <Table className="max-w-2xl text-sm">
          <thead>
            <Row>
              <Head>{t('coupon')}</Head>
              <Head figure>{t('codes.used')}</Head>
              <Head figure>{t('codes.left')}</Head>
              <Head>{t('codes.madeAt')}</Head>
            </Row>
          </thead>
          <tbody>
            {coupons.map(({ id: key, code, used, usageLimit, createdAt }) => (
              <Row key={key}>
                <Cell>
                  <code className="font-medium">{code}</code>
                </Cell>
                <Cell figure>{used}</Cell>
                <Cell figure>{usageLimit === null ? t('codes.any') : usageLimit - used}</Cell>
                <Cell>{date(createdAt)}</Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      ) : (
        <p className="text-ink-2 text-sm">{t(needsCoupon ? 'codes.none' : 'codes.noneNeeded')}</p>
      )}
      {total > coupons.length && !query && (
        <p className="mt-2 px-3 text-ink-2 text-sm">{t('codes.more', { count: total - coupons.length })}</p>
      )}
      <div className="mt-4 max-w-2xl">
        <Disclosure summary={t('codes.one')} name="codes">
          <CommandForm
            action={makeCodes}
            hidden={hidden}
            fields={[
              { name: 'pattern', label: t('codes.pattern'), hint: t('codes.patternHint'), required: true },
              limit,
            ]}
            submit={t('codes.one')}
            done={t('codes.added')}
            variant="outline"
            again
          />
        </Disclosure>
        <Disclosure summary={t('codes.series')} name="codes">
          <CommandForm
            action={makeCodes}
            hidden={hidden}
            fields={[
              {
                name: 'pattern',
                label: t('codes.seriesPattern'),
                hint: t('codes.seriesHint'),
                value: 'VELA-****-****',
                required: true,
              },
              { name: 'count', label: t('codes.count'), value: '100', required: true },
              { ...limit, value: '1' },
            ]}
            submit={t('codes.make')}
            done={t('codes.made')}
            variant="outline"
            again
          />
        </Disclosure>
      </div>
    </Section>
  )
}
