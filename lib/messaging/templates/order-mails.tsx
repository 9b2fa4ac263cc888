import { Heading, Text } from '@react-email/components'
import { formatMoney } from '@/lib/kernel/money'
import { orderPath } from '@/lib/orders/order'
import { Rule, Way } from './letter'
import { style } from './look'
import { Addresses, inMoney, Sums } from './order-parts'
import type { Templates } from './template'
import { ContractTerms } from './terms'

/** What is written about an order. */
export const orderMails: Pick<
  Templates,
  'orderConfirmation' | 'paymentReceived' | 'paymentFailed' | 'orderShipped' | 'orderRefunded' | 'orderCancelled'
> = {
  orderConfirmation: ({ order }, { voice, company, baseUrl, withdrawalDays }) => {
    const url = `${baseUrl}/${order.storefront}/withdraw`
    return {
      values: { number: String(order.number), shop: company.name },
      body: (
        <>
          <Text style={style.text}>{voice.say('common.hello', { name: nameOf(order) })}</Text>
          <Text style={style.text}>{voice.say('orderConfirmation.body')}</Text>
          <Text style={style.quiet}>
            {voice.say('common.order', { number: String(order.number) })}
            {' · '}
            {voice.say('common.placedOn', { date: voice.day(new Date(order.placedAt)) })}
          </Text>
          <Sums order={order} voice={voice} />
          <Rule />
          <Addresses order={order} voice={voice} />
          <Way voice={voice} href={baseUrl + orderPath(order)}>
            {voice.say('common.viewOrder')}
          </Way>
          <Rule />
          <ContractTerms {...{ voice, company, url }} currency={order.currency} days={withdrawalDays} />
        </>
      ),
    }
  },
  paymentReceived: ({ order }, { voice, baseUrl }) => {
    const total = inMoney({ order, voice }, order.totalAmount)
    return {
      values: { number: String(order.number), total },
      body: (
        <>
          <Text style={style.text}>{voice.say('common.hello', { name: nameOf(order) })}</Text>
          <Text style={style.text}>{voice.say('paymentReceived.body', { total })}</Text>
          {order.invoiceNumber !== null && (
            <Text style={style.quiet}>{voice.say('common.invoice', { number: String(order.invoiceNumber) })}</Text>
          )}
          <Sums order={order} voice={voice} />
          <Rule />
          <Way voice={voice} href={baseUrl + orderPath(order)}>
            {voice.say('common.viewOrder')}
          </Way>
        </>
      ),
    }
  },
  paymentFailed: ({ order }, { voice, baseUrl }) => ({
    values: { number: String(order.number) },
    body: (
      <>
        <Text style={style.text}>{voice.say('common.hello', { name: nameOf(order) })}</Text>
        <Text style={style.text}>{voice.say('paymentFailed.body')}</Text>
        <Way voice={voice} href={baseUrl + orderPath(order)}>
          {voice.say('paymentFailed.button')}
        </Way>
      </>
    ),
  }),
  orderShipped: ({ order, carrier, trackingNumber, lines }, { voice, baseUrl }) => ({
    values: { number: String(order.number), carrier },
    body: (
      <>
        <Text style={style.text}>{voice.say('common.hello', { name: nameOf(order) })}</Text>
        <Text style={style.text}>{voice.say('orderShipped.body', { carrier })}</Text>
        {trackingNumber && (
          <Text style={style.text}>{voice.say('orderShipped.tracking', { number: trackingNumber })}</Text>
        )}
        <Heading as="h2" style={style.heading}>
          {voice.say('orderShipped.contents')}
        </Heading>
        {lines.map(({ name, quantity }, i) => (
          <Text key={`${i}:${name}`} style={style.quiet}>
            {voice.say('orderShipped.piece', { name, quantity })}
          </Text>
        ))}
        <Rule />
        <Addresses order={order} voice={voice} />
        <Way voice={voice} href={baseUrl + orderPath(order)}>
          {voice.say('common.viewOrder')}
        </Way>
      </>
    ),
  }),
  orderRefunded: ({ order, amount: refunded }, { voice, baseUrl }) => {
    const amount = formatMoney({ amount: refunded, currency: order.currency }, voice.language)
    return {
      values: { number: String(order.number), amount },
      body: (
        <>
          <Text style={style.text}>{voice.say('common.hello', { name: nameOf(order) })}</Text>
          <Text style={style.text}>{voice.say('orderRefunded.body', { amount })}</Text>
          <Way voice={voice} href={baseUrl + orderPath(order)}>
            {voice.say('common.viewOrder')}
          </Way>
        </>
      ),
    }
  },
  orderCancelled: ({ order, reason }, { voice, baseUrl }) => ({
    values: { number: String(order.number) },
    body: (
      <>
        <Text style={style.text}>{voice.say('common.hello', { name: nameOf(order) })}</Text>
        <Text style={style.text}>{voice.say(`orderCancelled.${reason}`)}</Text>
        <Way voice={voice} href={baseUrl + orderPath(order)}>
          {voice.say('common.viewOrder')}
        </Way>
      </>
    ),
  }),
}

const nameOf = ({
  billingAddress: { firstName, lastName },
}: {
  billingAddress: { firstName: string; lastName: string }
}) => `${firstName} ${lastName}`.trim()
