import { Heading, Text } from '@react-email/components'
import type { Voice } from '../words/speak'
import { type Company, companyAddress } from './letter'
import { style } from './look'

type Props = { voice: Voice; company: Company; currency: string; days: number; url: string }

/** The contract's terms and the right to withdraw from it, which the law wants on something lasting: this mail. */
export function ContractTerms({ voice: { say }, company, currency, days, url }: Props) {
  const values = {
    company: company.legalName,
    address: companyAddress(company),
    email: company.email,
    currency,
    days,
    url,
  }
  return (
    <>
      <Heading as="h2" style={style.heading}>
        {say('terms.title')}
      </Heading>
      {(['contract', 'payment', 'delivery', 'warranty'] as const).map((part) => (
        <Text key={part} style={style.small}>
          {say(`terms.${part}`, values)}
        </Text>
      ))}
      <Heading as="h2" style={style.heading}>
        {say('withdrawal.title')}
      </Heading>
      {(['right', 'how', 'effects'] as const).map((part) => (
        <Text key={part} style={style.small}>
          {say(`withdrawal.${part}`, values)}
        </Text>
      ))}
    </>
  )
}
