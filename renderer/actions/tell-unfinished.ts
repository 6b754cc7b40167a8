import type { TellableError } from '../text/error-sentence'
import { notifyWith } from './notify-with'

/** Warns that a rewriting of the territory did not come to its end; its next opening ends it. */
export function tellUnfinished(error: TellableError): void {
  notifyWith('backups.unfinished', error)
}
