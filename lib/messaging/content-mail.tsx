import 'server-only'
import {
  Body,
  Button,
  Column,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Img,
  Link,
  Preview,
  Row,
  Section,
  Text,
} from '@react-email/components'
import { render } from '@react-email/render'
import { createElement, type ReactNode } from 'react'
import { mediaUrl } from '@/lib/assets/rendition'
import { configuredUrl } from '@/lib/configurator/picture-plan'
import type { Piece, Told } from '@/lib/content/piece'
import type { RichNode } from '@/lib/content/rich-text'
import type { MailTheme } from '@/lib/design/faces'
import { formatMoney } from '@/lib/kernel/money'
import { inTheme, style } from './templates/look'

type ContentMail = {
  title: string
  preview: string
  language: string
  /** "https://vela.example", below it the storefront, and where the page itself is. */
  base: string
  home: string
  address: string
  company: string
  theme: MailTheme
  told: Told[]
  words: { read: string }
}

/** A page of content as a mail: the same blocks in tables and styles that every mail program shows. */
export const writeContentMail = (mail: ContentMail): Promise<string> => render(inTheme(mail.theme, () => letter(mail)))

const letter = ({ title, preview, language, base, home, address, company, told, words }: ContentMail) => (
  <Html lang={language} dir="ltr">
    <Head>
      <title>{title}</title>
    </Head>
    <Preview>{preview || title}</Preview>
    <Body style={style.body}>
      <Container style={style.container}>
        <Text style={style.brand}>{company}</Text>
        <Section style={style.sheet}>
          {told.flatMap(({ id, pieces }, at) => [
            ...(at ? [<Hr key={id} style={style.rule} />] : []),
            ...pieces.map((piece, each) => <div key={`${id}-${each}`}>{shown(piece, { base, home, language })}</div>),
          ])}
        </Section>
        <Section style={{ padding: '20px 32px' }}>
          <Link href={address} style={{ ...style.small, textDecoration: 'underline' }}>
            {words.read}
          </Link>
        </Section>
      </Container>
    </Body>
  </Html>
)

type Around = { base: string; home: string; language: string }
type Writers = { [K in Piece['kind']]: (piece: Extract<Piece, { kind: K }>, around: Around) => ReactNode }

/** How each kind of piece is written in a mail; one that is missing here does not compile. */
const writers: Writers = {
  heading: ({ level, text }) => (
    <Heading as={level < 2 ? 'h1' : level === 2 ? 'h2' : 'h3'} style={level < 3 ? style.title : style.heading}>
      {text}
    </Heading>
  ),
  text: ({ text, tone }) => (
    <Text style={{ ...(tone === 'quiet' ? style.quiet : style.text), whiteSpace: 'pre-line' }}>{text}</Text>
  ),
  rich: ({ nodes }, around) => <div style={style.text}>{nodes.map((node, at) => rich(node, at, around))}</div>,
  picture: ({ picture, caption }, around) => (
    <>
      <Img src={pictureUrl(picture.hash, 1280, around)} alt={picture.alt} width="536" style={wide} />
      {caption && <Text style={style.small}>{caption}</Text>}
    </>
  ),
  products: ({ cards }, around) => (
    <>
      {cards.map((card) => (
        <Row key={card.id} style={{ margin: '0 0 16px' }}>
          <Column style={{ width: '200px', verticalAlign: 'top' }}>
            {card.media[0] && (
              <Img src={pictureUrl(card.media[0].hash, 480, around)} alt={card.media[0].alt} width="184" style={wide} />
            )}
          </Column>
          <Column style={{ verticalAlign: 'top', paddingLeft: '8px' }}>
            <Link href={`${around.home}/products/${card.slug}`} style={{ ...style.text, fontWeight: 650 }}>
              {card.name}
            </Link>
            <Text style={style.quiet}>{card.summary}</Text>
            {card.price && (
              <Text style={{ ...style.text, fontWeight: 600 }}>{formatMoney(card.price, around.language)}</Text>
            )}
          </Column>
        </Row>
      ))}
    </>
  ),
  table: ({ head, rows }) => (
    <table width="100%" cellPadding={0} cellSpacing={0} role={head.length ? undefined : 'presentation'}>
      <tbody>
        {[...(head.length ? [head] : []), ...rows].map((row, at) => (
          <tr key={row.join('|')}>
            {row.map((text, column) => (
              <td
                key={`${column} ${text}`}
                style={{
                  ...style.cell,
                  paddingRight: '12px',
                  fontWeight: (head.length && !at) || (!head.length && !column) ? 600 : 400,
                }}
              >
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ),
  quote: ({ text, name, about }) => (
    <>
      <Text style={{ ...style.text, fontSize: '20px', lineHeight: '28px', fontWeight: 600 }}>{text}</Text>
      <Text style={style.small}>{[name, about].filter(Boolean).join(', ')}</Text>
    </>
  ),
  link: ({ label, href }) => (
    <Section style={{ margin: '4px 0 16px' }}>
      <Button href={href} style={style.button}>
        {label}
      </Button>
    </Section>
  ),
  address: ({ label, href }) => (
    <Text style={style.text}>
      <Link href={href} style={{ color: 'inherit', textDecoration: 'underline' }}>
        {label}
      </Link>
    </Text>
  ),
}

const shown = <K extends Piece['kind']>(piece: Extract<Piece, { kind: K }>, around: Around) =>
  (writers[piece.kind] as Writers[K])(piece, around)

const wide = { width: '100%', height: 'auto', borderRadius: '8px', margin: '0 0 12px' }

const pictureUrl = (hash: string, width: number, { base }: Around) =>
  base +
  (/^c[0-9a-f]{32}$/.test(hash) ? configuredUrl(hash, width, 'jpg') : mediaUrl(hash, width).replace(/\.webp$/, '.jpg'))

/** Made anew from elements that are known, so nothing in it can run. */
function rich(node: RichNode, key: number, around: Around): ReactNode {
  if (typeof node === 'string') return node
  const { tag, attributes, children } = node
  const inside = children.map((each, at) => rich(each, at, around))
  if (tag === 'br' || tag === 'hr') return createElement(tag, { key })
  if (tag === 'a' && attributes.href) {
    const href = /^[a-z]+:/i.test(attributes.href)
      ? attributes.href
      : `${around.home}/${attributes.href.replace(/^\//, '')}`
    return createElement('a', { key, href, style: { color: 'inherit' } }, ...inside)
  }
  return createElement(
    tag === 'a' ? 'span' : tag,
    { key, ...(tag === 'p' && { style: { margin: '0 0 12px' } }) },
    ...inside,
  )
}
