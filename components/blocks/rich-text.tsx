import { clsx } from 'clsx'
import { createElement, isValidElement, type ReactNode } from 'react'
import { type RichNode, readRichText } from '@/lib/content/rich-text'
import { Link } from '../ui/link'
import { Scrolled } from '../ui/scrolled'

type RichTextProps = {
  html: string
  /** Of its highest headings. */
  level: number
  home: string
  className?: string
}

/** Stored rich text, made anew from the elements that are known: nothing in it can run, however it was stored. */
export const RichText = ({ html, level, home, className = 'prose' }: RichTextProps) =>
  html ? (
    // In the editor it is what the text is typed into.
    <div className={clsx(className)}>{isValidElement(html) ? html : show(readRichText(html), { level, home })}</div>
  ) : null

type Around = { level: number; home: string }

const show = (nodes: RichNode[], around: Around): ReactNode[] => nodes.map((node, at) => one(node, at, around))

function one(node: RichNode, key: number, around: Around): ReactNode {
  if (typeof node === 'string') return node
  const { tag, attributes, children } = node
  const inside = show(children, around)
  if (tag === 'br' || tag === 'hr') return createElement(tag, { key })
  if (tag === 'a') return anchor(attributes, inside, key, around)
  if (tag === 'table')
    return (
      // A wide table is pushed along by itself, not with the page.
      <Scrolled key={key}>
        <table className="w-full text-start [&_td]:border-line [&_td]:border-b [&_td]:py-2 [&_td]:pe-4 [&_th]:border-line [&_th]:border-b [&_th]:py-2 [&_th]:pe-4 [&_th]:text-start">
          {inside}
        </table>
      </Scrolled>
    )
  const heading = /^h([234])$/.exec(tag)
  if (heading) return createElement(`h${Math.min(6, around.level + Number(heading[1]) - 2)}`, { key }, ...inside)
  const { colspan, rowspan, scope } = attributes
  return createElement(
    tag,
    {
      key,
      ...(colspan && { colSpan: Number(colspan) || 1 }),
      ...(rowspan && { rowSpan: Number(rowspan) || 1 }),
      ...(scope && { scope }),
    },
    ...inside,
  )
}

function anchor({ href, title }: Record<string, string>, inside: ReactNode[], key: number, { home }: Around) {
  if (!href) return <span key={key}>{inside}</span>
  if (/^(https?:|mailto:|tel:|#|\/\/)/i.test(href))
    return (
      <a key={key} href={href} title={title} rel="noopener">
        {inside}
      </a>
    )
  return (
    <Link key={key} href={href.startsWith('/') ? href : `${home}/${href}`} title={title}>
      {inside}
    </Link>
  )
}
