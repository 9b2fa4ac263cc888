import 'server-only'
import { z } from 'zod'
import { transact } from '@/lib/events/transact'
import type { Task } from '@/lib/events/worker'
import { system } from '@/lib/kernel/actor'
import { EXPIRE_JOB, expireRights } from './asset-rights-commands'
import { FILM_JOB, WARM_JOB } from './asset-upkeep'
import { warmRenditions } from './rendition-queries'
import { makeWebFilm } from './web-film-queries'

const one = z.object({ id: z.string() })

const expire: Task = {
  name: EXPIRE_JOB,
  handle: async (payload) =>
    void (await transact(system, (context) => expireRights(context, { ids: [one.parse(payload).id] }))),
}

/** The sizes that pages ask for first, made before anybody does. */
const warm: Task = { name: WARM_JOB, handle: (payload) => warmRenditions(one.parse(payload).id) }

/** A copy of a film that every browser plays, where this machine has the tool. */
const film: Task = { name: FILM_JOB, handle: (payload) => makeWebFilm(one.parse(payload).id) }

export const assetTasks = [expire, warm, film]
