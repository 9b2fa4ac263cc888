import { findEmbed } from '@/lib/content/block-pages-queries'
import { isEmbeddable } from '@/lib/content/embed'

type Props = { params: Promise<{ page: string; block: string }> }

/**
 * The frame around something from elsewhere, after its visitor asked for it: only what an editor has put on a public page,
 * in a document of its own, so that no page of the shop allows another host.
 */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { page, block } = await params
  const address = await findEmbed(page, block, new Date())
  if (!address || !isEmbeddable(address)) return new Response('Not found', { status: 404 })
  const { origin, href } = new URL(address)
  const style = 'html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block}'
  const html = `<!doctype html><meta charset="utf-8"><title>${escaped(origin)}</title><style>${style}</style><iframe src="${escaped(href)}" title="${escaped(origin)}" sandbox="allow-scripts allow-same-origin allow-popups allow-presentation" allow="fullscreen" allowfullscreen referrerpolicy="no-referrer"></iframe>`
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, max-age=300',
      'Content-Security-Policy': `default-src 'none'; frame-src ${origin}; style-src 'unsafe-inline'; frame-ancestors 'self'`,
      'Referrer-Policy': 'no-referrer',
    },
  })
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
