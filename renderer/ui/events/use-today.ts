import { useState } from 'react'

/** Today where the computer is, as dates are stored: `2026-11-23`. */
function today(): string {
  const now = new Date()
  const month = String(now.getMonth() + 1).padStart(2, '0')
  return `${String(now.getFullYear())}-${month}-${String(now.getDate()).padStart(2, '0')}`
}

/** The day on which a screen was opened. */
export function useToday(): string {
  return useState(today)[0]
}
