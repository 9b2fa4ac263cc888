import { customers } from '@/db/schema/customers'
import type { MarketCode } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'
import type { Customer } from './customer'

export const customerColumns = {
  id: customers.id,
  number: customers.number,
  email: customers.email,
  firstName: customers.firstName,
  lastName: customers.lastName,
  phone: customers.phone,
  locale: customers.locale,
  market: customers.market,
  accountId: customers.accountId,
  createdAt: customers.createdAt,
}

export const recordColumns = {
  ...customerColumns,
  note: customers.note,
  version: customers.version,
  updatedAt: customers.updatedAt,
}

type Row = Omit<Customer, 'locale' | 'market'> & { locale: string; market: string }

export const toCustomer = <R extends Row>(row: R) => ({
  ...row,
  locale: row.locale as Locale,
  market: row.market as MarketCode,
})
