import { rmSync } from 'node:fs'

/** After all journeys: the shop that they bought in goes away. */
export default function removeData() {
  const folder = process.env.E2E_DATA_DIR
  if (!folder || process.env.E2E_KEEP) return
  try {
    // The server may still be writing a picture that the last page asked for.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
  } catch {
    // A left-over in the system's temporary folder is no reason to call the journeys failed.
  }
}
