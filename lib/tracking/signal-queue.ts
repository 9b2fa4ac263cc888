import 'server-only'
import { transact } from '@/lib/events/transact'
import { type Actor, authorize, system } from '@/lib/kernel/actor'
import { unavailable } from '@/lib/kernel/errors'
import { log } from '@/lib/kernel/log'
import { recordSignals, type SignalBatch } from './signal-commands'

type Waiting = { batch: SignalBatch; done: () => void; failed: (error: unknown) => void }

/** How long what is told waits for company: a transaction for each would cost as much as for hundreds. Milliseconds. */
const PATIENCE = 4
/** Signals that one transaction takes, and that may wait: more are refused, so that a flood takes no memory. */
const MOST_AT_ONCE = 2_000
const MOST_WAITING = 50_000

const queue: Waiting[] = []
let waiting = 0
let isWriting = false

/**
 * Keeps what somebody did, together with what others do in the same moment. Resolves when it is committed, so that who is
 * answered knows. A browser tells of itself; of others only who may write customers. Throws `unavailable` in a flood.
 */
export async function tellSignals(actor: Actor, batch: SignalBatch): Promise<void> {
  const isOwn = batch.of.kind === 'visitor' && batch.of.key === actor.visitorId
  authorize(actor, isOwn ? 'shop.buy' : 'customers.write')
  if (!batch.signals.length) return
  if (waiting + batch.signals.length > MOST_WAITING) throw unavailable('busy')
  return new Promise((done, failed) => {
    queue.push({ batch, done, failed })
    waiting += batch.signals.length
    if (!isWriting) {
      isWriting = true
      setTimeout(write, PATIENCE)
    }
  })
}

async function write() {
  while (queue.length) {
    const some: Waiting[] = []
    for (let count = 0; queue.length && count < MOST_AT_ONCE; ) {
      const next = queue.shift() as Waiting
      count += next.batch.signals.length
      some.push(next)
    }
    await commit(some)
    for (const { batch } of some) waiting -= batch.signals.length
  }
  isWriting = false
}

async function commit(some: Waiting[]): Promise<void> {
  try {
    await transact(
      system,
      (context) =>
        recordSignals(
          context,
          some.map(({ batch }) => batch),
        ),
      {
        endurance: 'repeatable',
      },
    )
    for (const { done } of some) done()
  } catch (error) {
    // One that cannot be kept takes nobody else's with it.
    if (some.length > 1) for (const one of some) await commit([one])
    else {
      log.warn({ error: String(error) }, 'signals not kept')
      some[0]?.failed(error)
    }
  }
}
