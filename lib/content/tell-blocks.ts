import type { Block } from './block'
import type { BlockData } from './block-data'
import { type Known, parseBlock } from './block-tree'
import type { BlockProps, BlockType } from './blocks'
import { faceRules } from './face-rules'
import {
  type Around,
  cards,
  heading,
  lead,
  link,
  type Piece,
  picture,
  plain,
  quiet,
  rich,
  type Telling,
  type Told,
  table,
} from './piece'

/** The blocks of a page as every face can say them, by the face's rules. What is left out is not there. */
export function tellBlocks(blocks: readonly Block[], telling: Telling): Told[] {
  return blocks
    .filter(({ only }) => !only?.length || only.includes(telling.channel.market))
    .flatMap((block) => {
      const known = parseBlock(block)
      const pieces = known ? piecesOf(known, telling, 2, 0) : []
      return known && pieces.length ? [{ id: block.id, type: known.type, pieces }] : []
    })
}

const DEEPEST = 12

function piecesOf(block: Known, telling: Telling, level: number, depth: number): Piece[] {
  const rule = faceRules[telling.face][block.type]
  if (rule === 'none' || depth > DEEPEST) return []
  const around = {
    ...telling,
    level,
    id: block.id,
    inside: (blocks: readonly Block[], below = 0) => inside(blocks, below),
  }
  if (rule === 'address') return addressed(block, around)
  return (tellers[block.type] as Teller<BlockType>)(block.props as never, around)

  function inside(blocks: readonly Block[], below: number): Piece[] {
    return blocks
      .filter(({ only }) => !only?.length || only.includes(telling.channel.market))
      .flatMap((each) => {
        const known = parseBlock(each)
        return known ? piecesOf(known, telling, level + below, depth + 1) : []
      })
  }
}

type Teller<T extends BlockType> = (props: BlockProps<T>, around: Around) => Piece[]

const tellers: { [T in BlockType]: Teller<T> } = {
  hero: (props, around) => [
    ...quiet(props.eyebrow),
    ...heading(props.title, around, -1),
    ...lead(props.text),
    ...picture(props.picture, around),
    ...link(props.actionLabel, props.action, around),
    ...link(props.secondLabel, props.second, around),
  ],
  richText: ({ text }) => rich(text),
  picture: (props, around) => picture(props.picture, around, props.caption),
  gallery: (props, around) => [
    ...heading(props.title, around),
    ...props.pictures.flatMap((each) => picture(each.picture, around, each.caption)),
  ],
  hotspots: (props, around) => [
    ...heading(props.title, around),
    ...plain(props.text),
    ...picture(props.picture, around),
    ...table(
      [],
      props.points.map(({ label, text, product }, at) => [
        String(at + 1),
        [label || around.data.products[product]?.name, text].filter(Boolean).join('. '),
      ]),
    ),
  ],
  video: (props, around) => heading(props.title, around),
  productGrid: (props, around) => {
    const slugs = props.by === 'picked' ? props.products : (around.data.lists[around.id] ?? [])
    const shown = cards(slugs, around)
    return shown.length
      ? [
          ...heading(props.title, around),
          ...plain(props.text),
          ...shown,
          ...link(props.actionLabel, props.action, around),
        ]
      : []
  },
  productTeaser: (props, around) => {
    const card = around.data.products[props.product]
    if (!card) return []
    const own = props.picture ? around.data.pictures[props.picture] : undefined
    const shown = { ...card, name: props.title || card.name, summary: props.text || card.summary }
    return [{ kind: 'products', cards: [own ? { ...shown, media: [own] } : shown] }]
  },
  categoryTeaser: (props, around) => [
    ...heading(props.title, around),
    ...props.items.flatMap(({ category, title, text }) => {
      const found = around.data.categories[category]
      if (!found) return []
      const target = { to: 'category' as const, slug: found.path }
      return [...plain(text || found.description), ...link(title || found.name, target, around)]
    }),
  ],
  comparison: (props, around) => {
    const shown = props.products.flatMap((slug) => around.data.products[slug] ?? [])
    const facts = shown.map(({ slug }) => around.data.facts[slug] ?? [])
    const codes = props.facts.length ? props.facts : [...new Set(facts.flat().map(({ code }) => code))]
    const say = (value: string | boolean | undefined) =>
      value === undefined ? '–' : typeof value === 'string' ? value : value ? around.words.yes : around.words.no
    const rows = codes.flatMap((code) => {
      const name = facts.flat().find((fact) => fact.code === code)?.name
      return name ? [[name, ...facts.map((own) => say(own.find((fact) => fact.code === code)?.value))]] : []
    })
    return shown.length
      ? [...heading(props.title, around), ...plain(props.text), ...table(['', ...shown.map(({ name }) => name)], rows)]
      : []
  },
  configuratorTeaser: (props, around) => {
    const model = around.data.models[props.model]
    if (!model) return []
    const own = props.looks[0]?.picture
    const colour = model.colours[0]
    return [
      ...heading(props.title || model.name, around),
      ...plain(props.text),
      ...(own
        ? picture(own, around)
        : colour?.picture
          ? [{ kind: 'picture' as const, picture: { ...colour.picture, alt: model.name }, caption: colour.name }]
          : []),
      ...link(props.actionLabel, { to: 'model', slug: model.slug }, around),
    ]
  },
  story: (props, around) => [
    ...quiet(props.eyebrow),
    ...heading(props.title, around),
    ...rich(props.text),
    ...picture(props.picture, around),
    ...link(props.actionLabel, props.action, around),
  ],
  facts: (props, around) => [
    ...heading(props.title, around),
    ...picture(props.picture, around),
    ...table(
      [],
      props.items.map(({ term, text }) => [term, text]),
    ),
  ],
  quote: (props, around) => [
    ...heading(props.title, around),
    ...props.quotes.map(({ text, name, about }) => ({ kind: 'quote' as const, text, name, about })),
  ],
  faq: (props, around) => [
    ...heading(props.title, around),
    ...props.items.flatMap(({ question, answer }) => [...heading(question, around, 1), ...rich(answer)]),
  ],
  countdown: (props, around) => {
    const isOver = props.until !== '' && new Date(props.until) <= around.now
    if (!props.until || (isOver && !props.after)) return []
    const { language, timeZone } = around.channel
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(new Date(props.until))
    return [
      ...heading(props.title, around),
      ...(isOver ? plain(props.after) : [...plain(props.text), ...quiet(day)]),
      ...link(props.actionLabel, props.action, around),
    ]
  },
  newsletter: (props, around) => [...heading(props.title, around), ...plain(props.text)],
  form: (props, around) => [...heading(props.title, around), ...plain(props.text)],
  embed: (props, around) => heading(props.title, around),
  columns: (props, { inside }) => [...inside(props.first), ...inside(props.second), ...inside(props.third)],
  section: (props, around) => [
    ...heading(props.title, around),
    ...plain(props.text),
    ...around.inside(props.content, props.title ? 1 : 0),
  ],
  snippet: (props, { inside, data }) => inside(data.snippets[props.page] ?? []),
  action: (props, around) => link(props.label, props.link, around),
  places: (props, around) => [
    ...heading(props.title, around),
    ...plain(props.text),
    ...table(
      [],
      props.items.map(({ city, name, street }) => [city, [name, street].filter(Boolean).join(', ')]),
    ),
    ...link(props.actionLabel, props.action, around),
  ],
  articles: (props, around) => [
    ...heading(props.title, around),
    ...(around.data.articles[around.id] ?? []).flatMap(({ id, title, description }) => [
      ...link(title, { to: 'page', page: id }, { ...around, data: withArticles(around) }),
      ...quiet(description),
    ]),
  ],
  companyFacts: (props, { data: { company } }) => {
    if (!company) return []
    const { legalName, street, postalCode, city, managing, register, vatId, email, phone } = company
    const lines =
      props.show === 'contact'
        ? [email, phone]
        : [legalName, street, `${postalCode} ${city}`, managing, register, vatId]
    return plain(lines.filter(Boolean).join('\n'))
  },
  consentChoices: () => [],
}

/** A title, and where to find what cannot be shown. */
function addressed({ type, props }: Known, around: Around): Piece[] {
  const { base, channel, path } = around
  const title = 'title' in props ? props.title : 'label' in props ? props.label : ''
  if (type === 'embed')
    return [{ kind: 'address', label: title || new URL(props.address).hostname, href: props.address }]
  if (type === 'action')
    return link(props.label, props.link, around).map((each) => ({ ...each, kind: 'address' }) as Piece)
  const href = [base, channel.storefront, path].filter(Boolean).join('/')
  return [{ kind: 'address', label: title || href, href }]
}

const withArticles = ({ data, id }: Around): BlockData => ({
  ...data,
  pages: { ...data.pages, ...Object.fromEntries((data.articles[id] ?? []).map((each) => [each.id, each])) },
})
