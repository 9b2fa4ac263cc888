import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { migrationsFolder } from '@/db'

const manifest = z.object({
  product: z.literal('concerto'),
  format: z.literal(1),
  dialect: z.enum(['sqlite', 'postgres']),
  createdAt: z.string(),
  /** How many migrations its tables have had. */
  migrations: z.number().int(),
  /** Rows by table, compared after the restore. */
  tables: z.record(z.string(), z.number().int()),
})

export type Manifest = z.infer<typeof manifest>

export function readManifest(text: string): Manifest {
  const parsed = manifest.safeParse(parseJson(text))
  if (!parsed.success) throw new Error('This is not a backup of Concerto, or it was made by a newer version.')
  return parsed.data
}

/** How many migrations this version of Concerto brings for the engine in use. */
export function shippedMigrations(): number {
  return JSON.parse(readFileSync(join(migrationsFolder(), 'meta/_journal.json'), 'utf8')).entries.length
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
