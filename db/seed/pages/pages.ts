import { company, cookies, templates } from './company'
import { guides } from './guides'
import { home, snippets } from './home'
import { legalPages } from './legal'
import type { SeedPage } from './page'
import { spring, testRide } from './spring'

/** Everything that the demo company shows beside its products. Parents before what is below them. */
export const pages: SeedPage[] = [
  ...snippets,
  testRide,
  spring,
  ...guides,
  ...company,
  ...legalPages,
  cookies,
  ...templates,
  home,
]
