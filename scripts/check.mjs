// npm run check: the fast gate, for every commit. Format, types, walls, dead code, tests on SQLite
// but for the exhaustive ones. Under a minute.
import { requireInstalled } from './install.mjs'
import { conclude, gates, runSteps, unitTests } from './steps.mjs'

requireInstalled()
conclude(await runSteps([unitTests('tests on SQLite', {}, ['--tags-filter=!exhaustive']), ...gates], { lanes: 2 }))
