export type LocalBuild = { name: string; key: string }

const PREFIX = 'builds-'

/** Configurations of a model that this browser keeps by itself, the latest first. */
export function localBuilds(slug: string): LocalBuild[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(PREFIX + slug) ?? '[]')
    return Array.isArray(found)
      ? found.filter((each) => typeof each?.key === 'string' && typeof each?.name === 'string')
      : []
  } catch {
    return []
  }
}

export function keepLocalBuilds(slug: string, builds: LocalBuild[]): void {
  try {
    if (builds.length) localStorage.setItem(PREFIX + slug, JSON.stringify(builds))
    else localStorage.removeItem(PREFIX + slug)
  } catch {
    // A browser that keeps nothing keeps nothing.
  }
}

/**
 * Takes what this browser keeps into the account of whoever is signed in. What is taken leaves the browser only afterwards, so a
 * failure on the way loses nothing, and a repetition doubles nothing. Answers how many were new to the account.
 */
export async function bringLocalBuilds(storefront: string): Promise<number> {
  const all = localModels().flatMap((model) => localBuilds(model).map(({ key, name }) => ({ model, key, name })))
  const configurations = all.filter(({ name }) => name.trim()).slice(0, 100)
  if (!configurations.length) return 0
  const answer = await fetch('/api/v1/self/configurations/import', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ storefront, configurations }),
  })
  if (!answer.ok) return 0
  const { data }: { data: { kept: number; left: typeof configurations } } = await answer.json()
  const rest = [...data.left, ...all.slice(configurations.length)]
  for (const model of new Set(all.map((each) => each.model)))
    keepLocalBuilds(
      model,
      rest.filter((each) => each.model === model).map(({ key, name }) => ({ key, name })),
    )
  return data.kept
}

function localModels(): string[] {
  try {
    return Object.keys(localStorage).flatMap((name) => (name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []))
  } catch {
    return []
  }
}
