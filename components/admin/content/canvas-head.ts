/** What makes a document look like the shop: its stylesheets, fonts and the classes of its root. */
export type ShopHead = { links: string[]; styles: string[]; lang: string; htmlClass: string; bodyClass: string }

/**
 * Read from the shop's own page rather than written down a second time: whatever the shop is drawn with (fonts, tokens,
 * a campaign's theme), the canvas is drawn with, too.
 */
export async function readShopHead(storefront: string): Promise<ShopHead> {
  const response = await fetch(`/${storefront}`, { headers: { accept: 'text/html' } })
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const all = (selector: string) => [...page.head.querySelectorAll(selector)]
  return {
    links: all('link[rel=stylesheet]').map((link) => link.getAttribute('href') ?? ''),
    styles: all('style').map((style) => style.textContent ?? ''),
    lang: page.documentElement.lang,
    htmlClass: page.documentElement.className,
    bodyClass: page.body.className,
  }
}

/** Dresses a document like the shop. Resolves when the stylesheets are there, so that nothing is seen undressed. */
export async function dress(target: Document, head: ShopHead): Promise<void> {
  const root = target.documentElement
  root.lang = head.lang
  root.className = head.htmlClass
  target.body.className = head.bodyClass
  for (const old of target.head.querySelectorAll('[data-shop]')) old.remove()
  target.head.append(own(target, 'style', { textContent: OF_THE_CANVAS }))
  for (const text of head.styles) target.head.append(own(target, 'style', { textContent: text }))
  await Promise.all(
    head.links.map(
      (href) =>
        new Promise<void>((done) => {
          const link = own(target, 'link', { rel: 'stylesheet', href })
          // A stylesheet that does not come is no reason to show nothing.
          link.onload = link.onerror = () => done()
          target.head.append(link)
        }),
    ),
  )
}

/** What only the canvas has: a mark where nothing is yet, and room to type into what is empty. */
const OF_THE_CANVAS = `
[data-canvas-block]:empty::before {
  content: attr(data-empty);
  display: block;
  margin: 0.5rem var(--gutter);
  padding: 1.25rem;
  border: 1px dashed var(--color-control);
  border-radius: var(--radius-md);
  color: var(--color-ink-2);
  text-align: center;
}
[class^="_InlineTextField"]:empty::before { content: "…"; opacity: 0.5; }
/* Two editors' marks of the same text. */
.ProseMirror { white-space: pre-wrap; outline: none; }
[data-puck-overlay] { font-family: var(--font-text); }
html { overflow-x: clip; scrollbar-gutter: auto; }
`

function own<Tag extends 'style' | 'link'>(
  target: Document,
  tag: Tag,
  given: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(target.createElement(tag), given)
  element.setAttribute('data-shop', '')
  return element
}
