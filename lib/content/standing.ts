import type { PageStatus, Stage } from './page'
import type { PublishCheck } from './publish-check'

/** How a text stands, for whoever has it open in the editor. Instants are ISO 8601: it is sent to a browser. */
export type Standing = {
  status: PageStatus
  stage: Stage
  revision: number
  mayPublish: boolean
  checks: PublishCheck[]
  plans: { id: string; kind: 'publish' | 'unpublish' | 'release'; at: string }[]
  /** Where the public of each storefront finds it: "/de-ch/guides/x". */
  addresses: string[]
}
