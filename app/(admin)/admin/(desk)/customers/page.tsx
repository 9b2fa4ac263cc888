import { texts, words } from '@/app/_messages/words'
import { listState } from '@/components/admin/list'
import { fullName } from '@/lib/customers/customer'
import { listCustomers } from '@/lib/customers/customer-queries'
import { isMarket, marketCodes } from '@/lib/kernel/channel'
import { DeskList, PAGE_SIZE } from '../../_desk/desk-list'
import { formats } from '../../_desk/formats'
import { requireStaff, shown } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'

const sorts = ['name', '-name', 'createdAt', '-createdAt', 'number', '-number'] as const

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'people').customers.title })

type Props = { searchParams: Promise<Record<string, string | string[]>> }

export default async function CustomersPage({ searchParams }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'people')
  const desk = words(locale, 'desk')
  const { date } = formats(locale)
  const state = listState(await searchParams, ['market', 'account'])
  const { market, account } = state.filters
  const { rows, total } = await shown(
    listCustomers(staff, {
      words: state.search || undefined,
      market: isMarket(market) ? market : undefined,
      hasAccount: account ? account === 'yes' : undefined,
      sort: sorts.find((each) => each === state.sort),
      limit: PAGE_SIZE,
      offset: (state.page - 1) * PAGE_SIZE,
    }),
  )
  return (
    <DeskList
      title={t('customers.title')}
      staff={staff}
      locale={locale}
      name="customers"
      state={state}
      total={total}
      empty={t('customers.empty')}
      keepsViews
      filters={[
        {
          name: 'market',
          label: t('customers.market'),
          options: marketCodes.map((value) => ({ value, label: desk(`markets.${value}`) })),
        },
        {
          name: 'account',
          label: t('customers.account'),
          options: [
            { value: 'yes', label: t('customers.withAccount') },
            { value: 'no', label: t('customers.guest') },
          ],
        },
      ]}
      columns={[
        { id: 'name', label: t('customers.name'), sort: 'name' },
        { id: 'number', label: t('customers.number'), sort: 'number' },
        { id: 'email', label: t('customers.email') },
        { id: 'market', label: t('customers.market') },
        { id: 'account', label: t('customers.account'), minor: true },
        { id: 'createdAt', label: t('customers.since'), sort: 'createdAt' },
      ]}
      rows={rows.map((customer) => ({
        id: customer.id,
        href: `/admin/customers/${customer.id}`,
        name: fullName(customer) || customer.email,
        cells: {
          name: fullName(customer) || customer.email,
          number: customer.number,
          email: customer.email,
          market: desk(`markets.${customer.market}`),
          account: t(customer.accountId ? 'customers.withAccount' : 'customers.guest'),
          createdAt: date(customer.createdAt),
        },
      }))}
    />
  )
}
