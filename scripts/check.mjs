// npm run check: the fast gate, for every commit. Format, types, walls, dead code, tests on SQLite. Under a minute.
import { requireInstalled } from './install.mjs'
import { conclude, gates, runSteps, unitTests } from './steps.mjs'

requireInstalled()
conclude(await runSteps([unitTests('tests on SQLite'), ...gates], { lanes: 2 }))
