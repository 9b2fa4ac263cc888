import { parentPort, workerData } from 'node:worker_threads'
import { type TrainingTask, train } from './train'

// A thread of its own, so that who answers shoppers goes on: started by train-apart.ts, ends with its answer.
const trained = train(workerData as TrainingTask)
const large = trained.kind === 'users' ? [trained.model.inverse.buffer] : []
parentPort?.postMessage(trained, large)
