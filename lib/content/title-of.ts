import 'server-only'
import { eq } from 'drizzle-orm'
import { contentTexts } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'

/** What a page is called in the log: its title in one of its languages, or its id. */
export async function titleOf({ tx }: Context, id: string): Promise<string> {
  const [text] = await tx
    .select({ title: contentTexts.title })
    .from(contentTexts)
    .where(eq(contentTexts.pageId, id))
    .limit(1)
  return text?.title ?? id
}
