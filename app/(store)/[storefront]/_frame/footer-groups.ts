import { texts } from '@/app/_messages/words'
import type { FooterLink } from '@/components/store/footer'
import type { MenuEntry } from '@/lib/content/menu'
import type { Channel } from '@/lib/kernel/channel'
import { readMenu } from './menu'

type Group = { title: string; links: FooterLink[] }

/** What stands at the foot of each page: the menus of the admin, else the shop's own. */
export async function footerGroups(channel: Channel): Promise<Group[]> {
  const [foot, legal] = await Promise.all([readMenu('footer', channel), readMenu('legal', channel)])
  const own = ownGroups(channel)
  const [lastOwn] = own.slice(-1)
  const first = foot ? foot.map(({ label, items }) => ({ title: label, links: linksOf(items) })) : own.slice(0, -1)
  const last = legal && lastOwn ? { title: lastOwn.title, links: linksOf(legal) } : lastOwn
  return last ? [...first, last] : first
}

const linksOf = (entries: MenuEntry[]): FooterLink[] =>
  entries.flatMap(({ label, href, items }) => [...(href ? [{ name: label, href }] : []), ...linksOf(items)])

function ownGroups(channel: Channel): Group[] {
  const { footer } = texts(channel, 'store')
  const home = `/${channel.storefront}`
  const legal = (page: string) => `${home}/legal/${page}`
  return [
    {
      title: footer.help,
      links: [
        { name: footer.shipping, href: legal('shipping') },
        { name: footer.track, href: `${home}/track` },
        { name: footer.returns, href: legal('withdrawal') },
        { name: footer.contact, href: 'mailto:service@vela.example' },
      ],
    },
    {
      title: footer.company,
      links: [
        { name: footer.dealers, href: `${home}#dealers` },
        { name: footer.voices, href: `${home}#voices` },
        { name: footer.accessibility, href: legal('accessibility') },
      ],
    },
    {
      title: footer.legal,
      links: [
        { name: footer.imprint, href: legal('imprint') },
        { name: footer.terms, href: legal('terms') },
        { name: footer.privacy, href: legal('privacy') },
        { name: footer.cookies, href: legal('cookies') },
      ],
    },
  ]
}
