import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * First parts of the addresses that this build answers beside the storefronts ('/admin/orders' -> admin). Anything else
 * is not found at once; asked for it, Next would take the unknown part for a storefront.
 */
export function readRoots(distDir: string): ReadonlySet<string> {
  const routes: Record<string, string> = JSON.parse(
    readFileSync(join(distDir, 'app-path-routes-manifest.json'), 'utf8'),
  )
  const parts = Object.values(routes).map((route) => route.split('/', 2)[1] ?? '')
  return new Set(parts.filter((part) => part && !/^[[_]/.test(part)))
}
