// Next wraps each module into a function, and a browser compiles a function when it is first called: on the main thread,
// half of what a page of the shop costs a phone before it answers. The comment (V8's explicit compile hint; to others
// it is a comment) has that done in the background while the file arrives.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const HINT = '//# allFunctionsCalledOnLoad\n'

/** Marks the scripts that every page of the shop loads, of the build in `folder`. */
export function compileEarly(folder) {
  for (const file of scriptsOfShop(folder)) {
    const path = join(folder, file)
    const script = readFileSync(path, 'utf8')
    if (!script.startsWith(HINT)) writeFileSync(path, HINT + script)
  }
}

function scriptsOfShop(folder) {
  const { rootMainFiles } = JSON.parse(readFileSync(join(folder, 'build-manifest.json'), 'utf8'))
  const shop = join(folder, 'server/app/(store)')
  const manifests = readdirSync(shop, { recursive: true }).filter((name) =>
    name.endsWith('_client-reference-manifest.js'),
  )
  const named = manifests.flatMap((name) => readFileSync(join(shop, name), 'utf8').match(/static\/chunks\/[^"]+\.js/g))
  return new Set([...rootMainFiles, ...named.filter(Boolean)])
}
