import type { Json } from '../../kernel/json'
import type { Result } from '../../kernel/result'
import { err, ok } from '../../kernel/result'
import type { Stamp } from '../../kernel/stamp'
import { isArray } from '../json-guard'
import type { LineFault } from './column'
import type { RawColumns } from './gather-columns'
import { valueFault } from './gather-columns'
import { isPlace, singleColumn } from './read-column'

/** The lists of stamps that changes supersede, by number: none at 0, single ones, then those of `contexts`. */
export type Contexts = readonly (readonly Stamp[] | null)[]

export function decodeContexts(
  columns: RawColumns,
  stamps: readonly Stamp[],
): Result<Contexts, LineFault> {
  const column = singleColumn(columns, 'contexts')
  if (!column.ok) return column
  const contexts: (readonly Stamp[] | null)[] = [null, ...stamps.map((stamp) => [stamp])]
  for (const [index, value] of column.value.values.entries()) {
    if (!isArray(value)) return err(valueFault(column.value, index, 'type'))
    const context: Stamp[] = []
    for (const place of value) {
      const stamp = isPlace(place, stamps.length) ? stamps[place] : undefined
      if (stamp === undefined) return err(valueFault(column.value, index, 'range'))
      context.push(stamp)
    }
    contexts.push(context)
  }
  return ok(contexts)
}

/** Whether a value says what a change of some registers supersedes: one number for all, or one for each. */
export function isOver(value: Json, contexts: Contexts, registers: number): boolean {
  if (!isArray(value)) return isPlace(value, contexts.length)
  return (
    value.length === registers && value.every((code: unknown) => isPlace(code, contexts.length))
  )
}

/** What registers supersede; undefined where that is nothing. */
export function overOf(
  value: Json,
  contexts: Contexts,
  registers: readonly string[],
): Readonly<Record<string, readonly Stamp[]>> | undefined {
  if (value === 0) return undefined
  const over: Record<string, readonly Stamp[]> = {}
  let isEmpty = true
  for (let index = 0; index < registers.length; index++) {
    const code = isArray(value) ? value[index] : value
    const context = contexts[code as number] ?? null
    if (context === null) continue
    over[registers[index] ?? ''] = context
    isEmpty = false
  }
  return isEmpty ? undefined : over
}
