import type { Change } from '../../change/change-set'
import type { Json } from '../../kernel/json'
import type { Stamp } from '../../kernel/stamp'

/**
 * What changes supersede, as numbers: 0 for nothing, n for the nth stamp, and beyond the stamps the lists of
 * several (or of none, which is not the same as nothing said).
 */
export class OverEncoder {
  readonly contexts: number[][] = []
  private readonly places: ReadonlyMap<Stamp, number>
  private readonly known = new Map<string, number>()

  constructor(stamps: readonly Stamp[]) {
    this.places = new Map(stamps.map((stamp, index) => [stamp, index]))
  }

  /** One number where all `registers` of the change supersede the same, else one for each. */
  encode(over: Change['over'], registers: readonly string[]): Json {
    if (over === undefined) return 0
    const codes = registers.map((register) =>
      Object.hasOwn(over, register) ? this.code(over[register] ?? []) : 0,
    )
    const [first = 0] = codes
    return codes.every((code) => code === first) ? first : codes
  }

  private code(context: readonly Stamp[]): number {
    const [only, second] = context
    if (only !== undefined && second === undefined) return this.place(only) + 1
    const places = context.map((stamp) => this.place(stamp))
    const key = places.join()
    let code = this.known.get(key)
    if (code === undefined) {
      this.contexts.push(places)
      code = this.places.size + this.contexts.length
      this.known.set(key, code)
    }
    return code
  }

  private place(stamp: Stamp): number {
    const place = this.places.get(stamp)
    if (place === undefined) throw new Error('a stamp that was not gathered')
    return place
  }
}
