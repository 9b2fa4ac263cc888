/** Rich text as it may be shown: only elements that are named here, and of their attributes only these. */
export type RichNode = string | { tag: RichTag; attributes: Record<string, string>; children: RichNode[] }

const tags = [
  ...(['p', 'br', 'h2', 'h3', 'h4', 'strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'a', 'ul', 'ol', 'li'] as const),
  ...([
    'hr',
    'blockquote',
    'code',
    'pre',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'dl',
    'dt',
    'dd',
    'small',
  ] as const),
] as const
export type RichTag = (typeof tags)[number]

const known = new Set<string>(tags)
const empty = new Set(['br', 'hr'])
/** Their content is no text for people. */
const hidden = new Set([
  'script',
  'style',
  'template',
  'textarea',
  'title',
  'iframe',
  'noscript',
  'svg',
  'math',
  'select',
])
const kept: Partial<Record<RichTag, string[]>> = {
  a: ['href', 'title'],
  th: ['colspan', 'rowspan', 'scope'],
  td: ['colspan', 'rowspan'],
}

/**
 * Reads stored HTML into what a page, a mail or a printed sheet may show of it. Nothing else can come out, whatever comes
 * in: elements are made anew from the ones that are known, so what was stored by another way cannot run either.
 */
export function readRichText(html: string): RichNode[] {
  const root: RichNode[] = []
  const open: { tag: string; children: RichNode[] }[] = [{ tag: '', children: root }]
  let silent = ''
  for (const [token, end, name, attributes] of html.matchAll(TOKEN)) {
    const tag = name?.toLowerCase().replace(/^h1$/, 'h2')
    const here = open.at(-1)?.children ?? root
    if (silent) {
      if (end && tag === silent) silent = ''
    } else if (!tag) {
      if (!token.startsWith('<!')) here.push(decode(token))
    } else if (hidden.has(tag)) {
      if (!end) silent = tag
    } else if (end) {
      const at = open.findLastIndex((each) => each.tag === tag)
      if (at > 0) open.length = at
    } else if (known.has(tag)) {
      const node = { tag: tag as RichTag, attributes: readAttributes(tag as RichTag, attributes ?? ''), children: [] }
      here.push(node)
      if (!empty.has(tag) && open.length < DEEPEST) open.push(node)
    }
  }
  return root
}

/** The same as plain text: blocks on lines of their own. */
export const plainText = (html: string): string => plainOf(readRichText(html))

export const plainOf = (nodes: RichNode[]): string =>
  asText(nodes)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()

const asText = (nodes: RichNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node
      return inline.has(node.tag) ? asText(node.children) : `\n${asText(node.children)}\n`
    })
    .join('')

const inline = new Set(['strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'a', 'code', 'small'])
const TOKEN = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</g
const ATTRIBUTE = /([a-zA-Z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g
const DEEPEST = 30

function readAttributes(tag: RichTag, text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const value = decode(double ?? single ?? bare ?? '').trim()
    if (kept[tag]?.includes(name.toLowerCase()) && (name.toLowerCase() !== 'href' || isHref(value)))
      found[name.toLowerCase()] = value
  }
  return found
}

/** A place on this site, or one whose scheme is known to run nothing. */
export const isHref = (href: string) =>
  /^(?:https?:\/\/|mailto:|tel:|[#/?])/i.test(href) || /^[\w%.-]+(?:[/?#]|$)/.test(href)

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
}

const decode = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (entity, hex, decimal, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? entity
    const code = Number.parseInt(hex ?? decimal, hex ? 16 : 10)
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ''
  })
