import 'server-only'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type Trained, type TrainingTask, train } from './train'

const MEGABYTES = 1_500

/** Trains in a thread of its own, with bounded memory. Where there is no such file (a test, a function) it trains here. */
export async function trainApart<T extends TrainingTask>(
  task: T,
  entry = join(process.cwd(), 'dist', 'train-worker.mjs'),
): Promise<Extract<Trained, { kind: T['kind'] }>> {
  type Answer = Extract<Trained, { kind: T['kind'] }>
  if (!existsSync(/* turbopackIgnore: true */ entry)) return train(task) as Answer
  return new Promise((resolve, reject) => {
    const worker = new Worker(/* turbopackIgnore: true */ entry, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => code && reject(new Error(`Training ended with ${code}.`)))
  })
}
