import type { ShareForm } from '../../state/share-choices'

/** A part of the share dialog: it shows the form, and says what changes of it. */
export interface FormPartProps {
  readonly form: ShareForm
  readonly change: (changed: Partial<ShareForm>) => void
}
