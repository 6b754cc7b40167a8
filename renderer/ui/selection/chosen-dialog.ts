import type { ChosenNodes } from './use-chosen'

/** A dialog about all that are chosen. */
export interface ChosenDialogProps {
  readonly chosen: ChosenNodes
  readonly onClose: () => void
}
