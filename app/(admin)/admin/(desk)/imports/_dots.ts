export const importDots = { ready: 'neutral', running: 'info', done: 'success', failed: 'danger' } as const
export const outcomeDots = { created: 'success', updated: 'info', unchanged: 'neutral', refused: 'danger' } as const
