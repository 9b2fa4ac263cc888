import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { settings as table } from '@/db/schema/channels'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { defaultSettings, type Setting, type SettingKey, settings } from './setting'

/** What the owner says under this key, else its default. For everyone: nothing secret is kept here. */
export async function getSetting<K extends SettingKey>(key: K): Promise<Setting<K>> {
  return (await read(key)).value
}

/** The same with the version that an editor sends back. Needs `settings.write`. */
export async function requireSettingForEdit<K extends SettingKey>(actor: Actor, key: K) {
  authorize(actor, 'settings.write')
  return read(key)
}

async function read<K extends SettingKey>(key: K): Promise<{ value: Setting<K>; version: number }> {
  const [row] = await find({ key })
  // A key that has grown since it was stored takes the new parts from the default.
  const stored = settings[key].safeParse({ ...defaultSettings[key], ...((row?.value as object) ?? {}) })
  return { value: (stored.success ? stored.data : defaultSettings[key]) as Setting<K>, version: row?.version ?? 0 }
}

const find = compiled(() =>
  db
    .select({ value: table.value, version: table.version })
    .from(table)
    .where(eq(table.key, sql.placeholder('key'))),
)
