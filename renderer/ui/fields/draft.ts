import type { ActionError } from '../../actions/action-error'
import { registerPending } from '../../actions/pending-edits'
import type { Result } from '../../../shared/kernel/result'

/** Why a field could not keep what was typed in it. */
export type FieldProblem =
  | { readonly kind: 'required' }
  | { readonly kind: 'not-a-date' }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'not-saved'; readonly error: ActionError }

/** What a typed text says: a value (null where it clears the field), or why it says nothing. */
export type Parsed<V> = Result<V | null, FieldProblem>

export type Save<V> = (value: V | null) => Promise<Result<null, ActionError>>

export interface DraftOptions<V> {
  /** The value that the record holds now. */
  readonly value: V | undefined
  readonly parse: (text: string) => Parsed<V>
  readonly save: Save<V>
  /** Told when the field goes away with a text that nobody could read. */
  readonly onLost: (text: string, problem: FieldProblem) => void
}

export interface DraftState<V> {
  /** What was typed; null where the field shows its record. */
  readonly text: string | null
  readonly phase: 'idle' | 'dirty' | 'saving' | 'saved'
  /** The value that the text was saved as, in the phase `saved`. */
  readonly saved: V | null
  readonly problem: FieldProblem | null
}

/** How long the hand rests before what it typed is saved, in milliseconds. */
const idleMs = 800

/**
 * One field's text between the keystroke and the record. It is committed on leaving the field, on Enter,
 * when the hand rests, and when the field or the window goes away: no keystroke is lost.
 */
export class Draft<V extends string | number> {
  private state: DraftState<V> = { text: null, phase: 'idle', saved: null, problem: null }
  private options: DraftOptions<V>
  private readonly listeners = new Set<() => void>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private unregister: (() => void) | null = null
  private hasLeft = true
  private turn = 0
  /** Saves under way: until they end, the record is not what it will be. */
  private underWay = 0

  constructor(options: DraftOptions<V>) {
    this.options = options
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly getState = (): DraftState<V> => this.state

  /** The record, or what saves it, is another now. */
  update(options: DraftOptions<V>): void {
    this.options = options
  }

  type(text: string): void {
    this.hasLeft = false
    this.set({ text, phase: 'dirty', saved: null, problem: null })
    this.unregister ??= registerPending(() => this.commit())
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.commit(true), idleMs)
  }

  /** The person left the field or pressed Enter: once saved, the field shows its record again. */
  async leave(): Promise<void> {
    this.hasLeft = true
    await this.commit()
    this.forgetSaved()
  }

  /** The field goes away: what it holds is committed, and what nobody can read is told. */
  dispose(): void {
    const { text } = this.state
    void this.commit()
    const { phase, problem } = this.state
    if (phase !== 'dirty' || text === null || problem === null) return
    this.settle()
    this.set({ text: null, phase: 'idle', saved: null, problem: null })
    if (problem.kind !== 'required') this.options.onLost(text, problem)
  }

  /** Saves what was typed. Unreadable text stays, and while the hand only rests, it is not blamed yet. */
  async commit(isIdle = false): Promise<boolean> {
    clearTimeout(this.timer)
    const { text, phase } = this.state
    if (text === null || phase !== 'dirty') return true
    const parsed = this.options.parse(text)
    if (!parsed.ok) {
      if (!isIdle) this.set({ ...this.state, problem: parsed.error })
      return false
    }
    const turn = ++this.turn
    const saved = parsed.value
    const isSame = this.underWay === 0 && saved === (this.options.value ?? null)
    if (!isSame) {
      this.set({ text, phase: 'saving', saved, problem: null })
      this.underWay += 1
      const done = await this.options.save(saved)
      this.underWay -= 1
      // Typed in again meanwhile: that text is on its own way.
      if (turn !== this.turn || this.state.phase !== 'saving') return done.ok
      if (!done.ok) {
        this.set({ text, phase: 'dirty', saved: null, problem: { kind: 'not-saved', ...done } })
        return false
      }
    }
    this.settle()
    this.set({ text, phase: 'saved', saved, problem: null })
    this.forgetSaved()
    return true
  }

  private forgetSaved(): void {
    if (!this.hasLeft || this.state.phase !== 'saved') return
    this.set({ text: null, phase: 'idle', saved: null, problem: null })
  }

  private settle(): void {
    this.unregister?.()
    this.unregister = null
  }

  private set(state: DraftState<V>): void {
    this.state = state
    for (const listener of this.listeners) listener()
  }
}
