import type { Face } from './block'
import type { BlockType } from './blocks'

/**
 * What becomes of a block on a face: `whole` as on the web, `told` as headings, text, pictures and tables, `address` as
 * its title and where to find it (a link in a mail, a code to be scanned elsewhere), `none` left out.
 */
export type FaceRule = 'whole' | 'told' | 'address' | 'none'
type Rules = Record<BlockType, FaceRule>

const web: Rules = {
  hero: 'whole',
  richText: 'whole',
  picture: 'whole',
  gallery: 'whole',
  hotspots: 'whole',
  video: 'whole',
  productGrid: 'whole',
  productTeaser: 'whole',
  categoryTeaser: 'whole',
  comparison: 'whole',
  configuratorTeaser: 'whole',
  story: 'whole',
  facts: 'whole',
  quote: 'whole',
  faq: 'whole',
  countdown: 'whole',
  newsletter: 'whole',
  form: 'whole',
  embed: 'whole',
  columns: 'whole',
  section: 'whole',
  snippet: 'whole',
  action: 'whole',
  places: 'whole',
  articles: 'whole',
  companyFacts: 'whole',
  consentChoices: 'whole',
}

/** Touched by many: nothing from elsewhere, nobody's address typed in public; that is done on one's own phone. */
const kiosk: Rules = { ...web, embed: 'none', consentChoices: 'none', newsletter: 'address', form: 'address' }

/** No scripts, no forms, no films: told in words and pictures, with links. */
const mail: Rules = {
  ...all('told'),
  video: 'address',
  embed: 'address',
  form: 'address',
  newsletter: 'none',
  consentChoices: 'none',
}

/** On paper: the same, and what moves or answers is a code to be scanned. */
const print: Rules = { ...mail, action: 'address', configuratorTeaser: 'told', countdown: 'told' }

/** Seen from afar for a few seconds: a picture, a sentence, a price. */
const signage: Rules = {
  ...all('none'),
  hero: 'told',
  picture: 'told',
  gallery: 'told',
  productGrid: 'told',
  productTeaser: 'told',
  configuratorTeaser: 'told',
  story: 'told',
  quote: 'told',
  countdown: 'told',
  columns: 'told',
  section: 'told',
  snippet: 'told',
}

/** One rule for every block on every face: a new block does not compile without. */
export const faceRules: Record<Face, Rules> = { web, mail, kiosk, signage, print }

function all(rule: FaceRule): Rules {
  return Object.fromEntries(Object.keys(web).map((type) => [type, rule])) as Rules
}
