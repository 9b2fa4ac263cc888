import { setPriority } from 'node:os'
import type { ModelDefinition } from './definition'
import { prepareDefinition } from './prepare-definition'

// Bundled to dist/prepare-child.mjs: compiles the one definition that it is sent, in a process of its own. Whoever shops
// goes first.
setPriority(5)
process.once('message', (definition: ModelDefinition) => {
  process.send?.(prepareDefinition(definition), () => process.disconnect())
})
