import { columns } from './002-columns'
import type { Migration } from './migration'

/**
 * Every step between released versions of the format, oldest first; the first one leads to version 2. A
 * released step is never edited: a file `003-add-alliance-strength.ts` is written, and listed here.
 */
export const migrations: readonly Migration[] = [columns]
