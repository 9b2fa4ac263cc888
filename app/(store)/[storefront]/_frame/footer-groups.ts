import { texts } from '@/app/_messages/words'
import type { FooterLink } from '@/components/store/footer'
import type { Channel } from '@/lib/kernel/channel'

export function footerGroups(channel: Channel): { title: string; links: FooterLink[] }[] {
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
