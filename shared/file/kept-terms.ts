import { rowKey } from '../change/row'
import type { Row } from '../change/row'
import { shownOf, headsOf } from '../change/register'
import { fieldSpec } from '../model/record-kinds'
import type { KeptValues } from './kept-values'
import { saidOf, splitRegister, textsOf } from './said'
import type { ShareChoice } from './share-profile'
import type { ToldRegisters } from './told-registers'
import { toldRegisters } from './told-registers'
import type { VisibleRecords } from './visible-records'

/** The codes that what is told uses, by vocabulary: `theme/eau`. */
function usedCodes(
  rows: ReadonlyMap<string, Row>,
  told: ReadonlyMap<string, ToldRegisters>,
): ReadonlySet<string> {
  const used = new Set<string>()
  for (const [key, registers] of told) {
    const row = rows.get(key)
    if (row === undefined) continue
    for (const register of registers.keys()) {
      const vocabulary = fieldSpec(row.kind, register)?.vocabulary
      if (vocabulary === undefined) continue
      const [, element] = splitRegister(register)
      const codes = element === null ? saidOf(row, register).map(String) : [element]
      for (const code of codes) used.add(`${vocabulary}/${code}`)
    }
  }
  return used
}

function isShown(row: Row, register: string): boolean {
  return shownOf(headsOf(row, register)) !== null
}

/**
 * Of the words that the mission added to the vocabularies, those that what is told uses. The others say what
 * the people who are left out are about.
 */
export function keptTerms(
  visible: VisibleRecords,
  rows: ReadonlyMap<string, Row>,
  told: ReadonlyMap<string, ToldRegisters>,
  values: KeptValues,
  choice: ShareChoice,
): ReadonlyMap<string, ToldRegisters> {
  const used = usedCodes(rows, told)
  const kept = new Map<string, ToldRegisters>()
  for (const row of visible.all('term')) {
    const names = textsOf(row, 'vocabulary')
    const codes = textsOf(row, 'code')
    const isUsed =
      isShown(row, 'code') &&
      names.every((name) => codes.every((code) => used.has(`${name}/${code}`)))
    if (isUsed) kept.set(rowKey('term', row.id), toldRegisters(row, true, values, choice))
  }
  return kept
}
