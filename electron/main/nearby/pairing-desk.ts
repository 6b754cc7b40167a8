import type { PairError } from '../../../shared/ipc/nearby-payloads'
import type { Result } from '../../../shared/kernel/result'
import { err, ok } from '../../../shared/kernel/result'
import type { PairingProofs, RandomBytes, RunParties } from './pairing-run'
import { beginRun } from './pairing-run'

export type DeskError = Extract<
  PairError,
  { kind: 'pair-wrong-code' | 'pair-locked' | 'pair-busy' | 'pair-stranger' }
>

const maxWrongCodes = 3
export const codeLifeMs = 10 * 60_000
/** From the guest's first message to its second: nobody types meanwhile. */
export const runLifeMs = 15_000

interface Run {
  readonly connection: object
  readonly code: string
  readonly endsAt: number
  readonly proofs: PairingProofs | null
}

export interface DeskParts {
  readonly random: RandomBytes
  readonly now: () => number
}

/**
 * The host's side of pairing: the code on its screen, and who may try it. A proof is a guess: one for each
 * code, three in all. Who begins and goes away has learned nothing, and used nothing up.
 */
export class PairingDesk {
  readonly #parts: DeskParts
  #code: { readonly digits: string; readonly until: number } | null
  #wrongCodes = 0
  #run: Run | null = null

  constructor(parts: DeskParts) {
    this.#parts = parts
    this.#code = this.#newCode()
  }

  get wrongCodes(): number {
    return this.#wrongCodes
  }

  /** Null after too many wrong ones. */
  code(): string | null {
    if (this.#code !== null && this.#code.until <= this.#parts.now()) this.#code = this.#newCode()
    return this.#code?.digits ?? null
  }

  /** A guest's share comes: the host's goes back. One guest at a time. */
  async begin(
    connection: object,
    parties: RunParties,
    share: Uint8Array,
  ): Promise<Result<Uint8Array, DeskError>> {
    const code = this.code()
    if (code === null) return err({ kind: 'pair-locked' })
    const now = this.#parts.now()
    if (this.#run !== null && this.#run.endsAt > now) return err({ kind: 'pair-busy' })
    // Taken before the code is made slow, so that a second guest waits for none of it.
    const waiting: Run = { connection, code, endsAt: now + runLifeMs, proofs: null }
    this.#run = waiting
    const run = await beginRun('B', code, parties, this.#parts.random)
    if (this.#run !== waiting) return err({ kind: 'pair-busy' })
    const proofs = run.finish(share)
    this.#run = proofs === null ? null : { ...waiting, proofs }
    return proofs === null ? err({ kind: 'pair-stranger' }) : ok(run.share)
  }

  /** The guest's proof comes: where it is right the host's goes back. The code is used up either way. */
  finish(connection: object, proof: Uint8Array): Result<Uint8Array, DeskError> {
    const run = this.#run
    if (run?.connection !== connection || run.proofs === null) return err({ kind: 'pair-stranger' })
    this.#run = null
    // The code changed meanwhile: this is no guess at the one on the screen.
    const isLate = run.endsAt <= this.#parts.now() || run.code !== this.code()
    if (isLate) return err({ kind: 'pair-wrong-code' })
    const isRight = run.proofs.isTheirs(proof)
    if (!isRight) this.#wrongCodes += 1
    this.#code = this.#wrongCodes >= maxWrongCodes ? null : this.#newCode()
    return isRight ? ok(run.proofs.own) : err({ kind: 'pair-wrong-code' })
  }

  /** A guest went away. */
  leave(connection: object): void {
    if (this.#run?.connection === connection) this.#run = null
  }

  #newCode(): { readonly digits: string; readonly until: number } {
    return { digits: sixDigits(this.#parts.random), until: this.#parts.now() + codeLifeMs }
  }
}

/** Each of the million as likely as the others: what would make some likelier is drawn again. */
function sixDigits(random: RandomBytes): string {
  const limit = 2 ** 32 - (2 ** 32 % 1_000_000)
  for (;;) {
    const drawn = Buffer.from(random(4)).readUInt32BE()
    if (drawn < limit) return String(drawn % 1_000_000).padStart(6, '0')
  }
}
