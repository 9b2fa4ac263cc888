'use client'

import { Button } from '../ui/button'

/** Opens the browser's print dialog. */
export const PrintButton = ({ children }: { children: string }) => (
  <Button variant="strong" onClick={() => window.print()}>
    {children}
  </Button>
)
