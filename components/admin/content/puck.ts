import { createUsePuck } from '@puckeditor/core'

/** What the canvas knows, by selector: a component is drawn anew only when what it selects has changed. */
export const useCanvas = createUsePuck()
