import { rmSync } from 'node:fs'

/** After all journeys: the shop that they bought in goes away. */
export default function removeData() {
  const folder = process.env.E2E_DATA_DIR
  if (folder && !process.env.E2E_KEEP) rmSync(folder, { recursive: true, force: true })
}
