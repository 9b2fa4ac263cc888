import { Column, Row, Section, Text } from '@react-email/components'
import { Fragment, type ReactNode } from 'react'
import { addressLines } from '@/lib/channels/address-format'
import { markets, storefronts } from '@/lib/kernel/channel'
import { formatMoney } from '@/lib/kernel/money'
import type { MailOrder } from '../mail'
import type { Voice } from '../words/speak'
import { style } from './look'

type Props = { order: MailOrder; voice: Voice }

export const inMoney = ({ order, voice }: Props, amount: number) =>
  formatMoney({ amount, currency: order.currency }, voice.language)

/** What was bought and what it costs, down to the total. */
export function Sums({ order, voice }: Props) {
  const money = (amount: number) => inMoney({ order, voice }, amount)
  const { say } = voice
  return (
    <Section>
      {order.lines.map((line, i) => (
        <Entry key={`${i}:${line.name}`} figure={money(line.totalAmount)}>
          {`${line.quantity} × ${line.name}`}
          {(line.choices ?? [line.variantName]).filter(Boolean).map((each) => (
            <Fragment key={each}>
              <br />
              <span style={style.quiet}>{each}</span>
            </Fragment>
          ))}
        </Entry>
      ))}
      <Entry figure={order.shippingAmount ? money(order.shippingAmount) : say('common.free')}>
        {say('common.shipping', { method: order.shippingName })}
      </Entry>
      {!order.pricesIncludeTax && <Entry figure={money(order.taxAmount)}>{say('common.tax')}</Entry>}
      <Entry figure={money(order.totalAmount)} isTotal>
        {say('common.total')}
      </Entry>
      {order.pricesIncludeTax && <Entry figure={money(order.taxAmount)}>{say('common.taxIncluded')}</Entry>}
      {order.discountAmount > 0 && <Entry figure={money(order.discountAmount)}>{say('common.discount')}</Entry>}
      {order.refundedAmount > 0 && <Entry figure={money(-order.refundedAmount)}>{say('common.refunded')}</Entry>}
    </Section>
  )
}

/** Where it goes, and who is billed. */
export function Addresses({ order, voice: { say, language } }: Props) {
  const { country } = markets[storefronts[order.storefront].market]
  return (
    <Row>
      {(['shippingAddress', 'billingAddress'] as const).map((kind) => (
        <Column key={kind} style={{ width: '50%', verticalAlign: 'top', paddingRight: '12px' }}>
          <Text style={style.label}>{say(`common.${kind}`)}</Text>
          <Text style={style.quiet}>
            {addressLines(order[kind], country, language).map((line) => (
              <Fragment key={line}>
                {line}
                <br />
              </Fragment>
            ))}
          </Text>
        </Column>
      ))}
    </Row>
  )
}

function Entry({ figure, isTotal, children }: { figure: string; isTotal?: boolean; children: ReactNode }) {
  const extra = isTotal ? style.total : undefined
  return (
    <Row>
      <Column style={{ ...style.cell, ...extra }}>{children}</Column>
      <Column style={{ ...style.figure, ...extra }}>{figure}</Column>
    </Row>
  )
}
