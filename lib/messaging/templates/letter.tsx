import { Body, Button, Container, Head, Heading, Hr, Html, Link, Preview, Section, Text } from '@react-email/components'
import type { ReactNode } from 'react'
import type { Voice } from '../words/speak'
import { style } from './look'

export type Company = {
  name: string
  legalName: string
  street: string
  postalCode: string
  city: string
  country: string
  email: string
}

type Props = { voice: Voice; company: Company; preview: string; title: string; children: ReactNode }

/** The sheet of paper that every mail is written on. */
export function Letter({ voice: { language, say }, company, preview, title, children }: Props) {
  return (
    <Html lang={language} dir="ltr">
      <Head>
        <title>{title}</title>
      </Head>
      <Preview>{preview}</Preview>
      <Body style={style.body}>
        <Container style={style.container}>
          <Text style={style.brand}>{company.name}</Text>
          <Section style={style.sheet}>
            <Heading as="h1" style={style.title}>
              {title}
            </Heading>
            {children}
          </Section>
          <Section style={{ padding: '20px 32px' }}>
            <Text style={style.small}>{say('common.questions', { email: company.email })}</Text>
            <Text style={style.small}>{`${company.legalName}, ${companyAddress(company)}`}</Text>
          </Section>
        </Container>
      </Body>
    </Html>
  )
}

/** A button, and its address in plain sight for those who do not trust buttons. */
export function Way({ voice: { say }, href, children }: { voice: Voice; href: string; children: ReactNode }) {
  return (
    <>
      <Section style={{ margin: '8px 0 20px' }}>
        <Button href={href} style={style.button}>
          {children}
        </Button>
      </Section>
      <Text style={style.small}>
        {say('common.linkBelow')}
        <br />
        <Link href={href} style={{ color: 'inherit', wordBreak: 'break-all' }}>
          {href}
        </Link>
      </Text>
    </>
  )
}

export const Rule = () => <Hr style={style.rule} />

export const companyAddress = ({ street, postalCode, city, country }: Company) =>
  `${street}, ${country}-${postalCode} ${city}`
