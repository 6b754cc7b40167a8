import type { Actor } from '../../model/actor'
import { checkSiren, normaliseIdentifier } from '../../model/identifiers'

/** The numbers of an actor as they are compared; empty where there is none of the right shape. */
export interface OfficialNumbers {
  readonly siret: string
  /** That of the SIRET where none is recorded. */
  readonly siren: string
  readonly rna: string
}

export function readNumbers(actor: Pick<Actor, 'siret' | 'siren' | 'rna'>): OfficialNumbers {
  const siret = shaped(actor.siret, /^\d{14}$/)
  const siren = shaped(actor.siren, /^\d{9}$/)
  return { siret, siren: siren === '' ? siret.slice(0, 9) : siren, rna: presentRna(actor.rna) }
}

function shaped(text: string | undefined, shape: RegExp): string {
  const number = normaliseIdentifier(text ?? '')
  return shape.test(number) ? number : ''
}

/**
 * The W number of an association. A file number of rna_import has become one (751P00085568 is
 * W751085568: the lines of rna_import name their successor in `observation`).
 */
function presentRna(text: string | undefined): string {
  const number = normaliseIdentifier(text ?? '')
  const old = /^(\d[\dAB]\d)[A-Z]00(\d{6})$/.exec(number)
  if (old !== null) return `W${old[1] ?? ''}${old[2] ?? ''}`
  return /^(W\d[A-Z0-9]\d{7}|0\d{3}00\d{4}|\d[\dAB]\d[A-Z]\d{8})$/.test(number) ? number : ''
}

/** Whether both have a number of one kind, and two different ones: then they are two, whatever their names. */
export function numbersContradict(left: OfficialNumbers, right: OfficialNumbers): boolean {
  return sirensContradict(left.siren, right.siren) || rnasContradict(left.rna, right.rna)
}

/** A number that fails its checksum and is two digits away at most may be the other one mistyped. */
function sirensContradict(left: string, right: string): boolean {
  if (left === '' || right === '' || left === right) return false
  if (checkSiren(left) === null && checkSiren(right) === null) return true
  return Array.from(left).filter((digit, at) => digit !== right[at]).length > 2
}

/** Two W numbers; an older file number says nothing against one. */
function rnasContradict(left: string, right: string): boolean {
  return left.startsWith('W') && right.startsWith('W') && left !== right
}
