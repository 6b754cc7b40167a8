import { headsOf } from '../change/register'
import type { Row } from '../change/row'
import type { Json } from '../kernel/json'

/** Every register of which a row says something. */
export function registersOfRow(row: Row): ReadonlySet<string> {
  return new Set([...Object.keys(row.values), ...Object.keys(row.heads ?? {})])
}

/** All that is said of a register at once: what is shown, and what others say against it. */
export function saidOf(row: Row, register: string): readonly Json[] {
  return headsOf(row, register).flatMap((head) => head.values)
}

/** The texts among all that is said of a register. */
export function textsOf(row: Row, register: string): readonly string[] {
  return saidOf(row, register).filter((value) => typeof value === 'string')
}

/** The elements of a set that somebody says are in it. */
export function elementsOf(row: Row, field: string): readonly string[] {
  const prefix = `${field}/`
  const named: string[] = []
  for (const register of registersOfRow(row)) {
    if (register.startsWith(prefix) && saidOf(row, register).includes(true)) {
      named.push(register.slice(prefix.length))
    }
  }
  return named
}

/** A field of one register and what is before its slash: `tags/forêt` is `tags` and `forêt`. */
export function splitRegister(register: string): readonly [field: string, element: string | null] {
  const slash = register.indexOf('/')
  return slash < 0 ? [register, null] : [register.slice(0, slash), register.slice(slash + 1)]
}
