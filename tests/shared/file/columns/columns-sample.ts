import { strFromU8 } from 'fflate'
import type { ChangeSet } from '../../../../shared/change/change-set'
import { encodeChangeSets } from '../../../../shared/file/encode-change-sets'
import type { Stamp } from '../../../../shared/kernel/stamp'
import { forgeColumns } from '../forge'

export const first = '0mub0l9c0-0000-ana0000000' as Stamp
export const second = '0mub0l9c1-0000-ana0000000' as Stamp

/** Two sets about two actors, with one line for nearly every column there is. */
export const sets: readonly ChangeSet[] = [
  {
    stamp: first,
    person: 'Ana',
    at: 1,
    origin: 'typed',
    changes: [
      { kind: 'actor', id: 'a1', values: { name: 'Un', 'tags/eau': true, influence: 2 } },
      { kind: 'actor', id: 'a2', values: { name: 'Deux', influence: 3 } },
    ],
  },
  {
    stamp: second,
    person: 'Ana',
    at: 2,
    origin: 'typed',
    changes: [
      {
        kind: 'actor',
        id: 'a1',
        values: { name: 'Trois' },
        several: { influence: [1, 4] },
        over: { name: [first], influence: [first] },
      },
    ],
  },
]

/** One line of a column. */
export type Line = Readonly<Record<string, unknown>>

export const lines: readonly Line[] = strFromU8(encodeChangeSets(sets))
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line)

/** Where a line of the sample stands: `column`, or `column name`. */
function indexOf(name: string): number {
  const index = lines.findIndex(({ column, register, field, several, kind }) =>
    [column, ...[register, field, several].map((part) => `${String(column)} ${String(part)}`)]
      .concat(`${String(column)} ${String(kind)}`)
      .includes(name),
  )
  if (index < 0) throw new Error(`no line ${name}`)
  return index
}

const headOf = ({ column, kind, register, field, several }: Line): Line => ({
  column,
  kind,
  register,
  field,
  several,
})

/** The sample with what a column says replaced, in one line; its number, from 1. */
export function replaced(
  name: string,
  by: Line,
): { readonly line: number; readonly bytes: Uint8Array } {
  const index = indexOf(name)
  const head = headOf(lines[index] ?? {})
  const isOther = (line: Line) => JSON.stringify(headOf(line)) !== JSON.stringify(head)
  const after = lines.slice(index + 1).filter(isOther)
  const all = [...lines.slice(0, index), { ...head, ...by }, ...after]
  return { line: index + 1, bytes: forgeColumns(...all) }
}
