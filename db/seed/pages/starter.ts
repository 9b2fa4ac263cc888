import { company, cookies } from './company'
import { legalPages } from './legal'
import { block, type SeedBlock, type SeedPage, say } from './page'

const toWrite = say(
  '<p>This page is still to be written.</p>',
  '<p>Diese Seite ist noch zu schreiben.</p>',
  '<p>Ta strona czeka na napisanie.</p>',
)

/** What a legal note must keep when its text is the owner's to write: who stands behind the shop. */
const skeleton = ({ key, blocks }: SeedPage): SeedBlock[] => {
  const facts = blocks.filter(({ type }) => type === 'companyFacts')
  return key === 'legal/cookies' ? blocks : [...facts, block('richText', { text: toWrite, width: 'wide' })]
}

const legal = [...company.filter(({ key }) => key.startsWith('legal')), ...legalPages, cookies]

/** The pages of a shop that has none of its own yet: what came last, and the notes that the law asks for, to be written. */
export const starterPages: SeedPage[] = [
  ...legal.map((page) => (page.key === 'legal' ? page : { ...page, blocks: skeleton(page) })),
  {
    key: 'home',
    slug: say('', '', ''),
    title: say('Home', 'Start', 'Start'),
    description: say('', '', ''),
    blocks: [
      block('productGrid', {
        title: say('New here', 'Neu bei uns', 'Nowości'),
        by: 'newest',
        most: 8,
        whenEmpty: say(
          'We are opening soon. Look in again in a while.',
          'Wir öffnen bald. Schauen Sie bald wieder herein.',
          'Wkrótce otwieramy. Zapraszamy ponownie niebawem.',
        ),
      }),
    ],
  },
]
