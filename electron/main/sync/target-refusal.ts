import type { TargetError } from '../../../shared/sync/target-error'

/** Carries a `TargetError` through a library that knows exceptions only. */
export class TargetRefusal extends Error {
  readonly error: TargetError

  constructor(error: TargetError) {
    super(error.kind)
    this.error = error
  }
}
