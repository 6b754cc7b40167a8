import { notSameField, sameAsField } from '../change/same-record'
import { rowKey } from '../change/row'
import type { Json } from '../kernel/json'
import type { FieldSpec } from '../model/field'
import { normaliseIdentifier } from '../model/identifiers'
import { fieldSpec } from '../model/record-kinds'
import { vocabularies } from '../model/vocabularies/vocabularies'
import { isFieldKept } from './kept-fields'
import type { KeptRecords } from './kept-records'
import { splitRegister, textsOf } from './said'
import type { ShareChoice } from './share-profile'

/** How a register's value must look to be told in a file that leaves something out: numbers, no words. */
const patterns: Readonly<Record<string, RegExp>> = {
  siren: /^\d{9}$/,
  siret: /^\d{14}$/,
  rna: /^[0-9A-Z]{8,14}$/,
  legalCategory: /^\d{1,4}$/,
  naf: /^\d{2,4}[A-Z]?$/,
  postalCode: /^\d{5}$/,
}
const communePattern = /^\d[\dAB]\d{3}$/
const territoryCodePattern = /^[\dAB]{1,9}$/

/** Decides, register by register and value by value, what of the records that are kept is told. */
export class KeptValues {
  private readonly kept: KeptRecords
  private readonly choice: ShareChoice
  private readonly codes = new Map<string, Set<string>>()

  constructor(kept: KeptRecords, choice: ShareChoice) {
    this.kept = kept
    this.choice = choice
    for (const [name, terms] of Object.entries(vocabularies)) {
      this.codes.set(name, new Set(terms.map(({ code }) => code)))
    }
    for (const term of kept.visible.all('term')) {
      for (const name of textsOf(term, 'vocabulary')) {
        const known = this.codes.get(name)
        for (const code of textsOf(term, 'code')) known?.add(code)
      }
    }
    for (const world of choice.without.worlds) this.codes.get('world')?.delete(world)
    for (const theme of choice.without.themes) this.codes.get('theme')?.delete(theme)
  }

  /** Whether a value of a register is told. The name of a set's register tells its element. */
  isKept(kind: string, register: string, value: Json): boolean {
    const [field, element] = splitRegister(register)
    if (element !== null && (field === sameAsField || field === notSameField)) {
      return this.isRecord([kind], element)
    }
    const spec = fieldSpec(kind, register)
    if (spec === undefined || !isFieldKept(kind, field, this.choice.profile)) return false
    if (element === null) return value === null || this.isValueKept(kind, field, spec, value)
    // A word that was taken out of a set is history; a code or an id may be told as taken out.
    if (spec.type === 'texts') return value === true
    return this.isTextKept(kind, field, spec, element)
  }

  private isRecord(kinds: readonly string[], id: string): boolean {
    return kinds.some((kind) => this.kept.keys.has(rowKey(kind, id)))
  }

  private isValueKept(kind: string, field: string, spec: FieldSpec, value: Json): boolean {
    return typeof value === 'string'
      ? this.isTextKept(kind, field, spec, value)
      : typeof value === 'number' || typeof value === 'boolean'
  }

  private isTextKept(kind: string, field: string, spec: FieldSpec, text: string): boolean {
    switch (spec.type) {
      case 'reference':
      case 'references':
        return this.isRecord(spec.target ?? [], text)
      case 'term':
      case 'terms':
        return text === '' || this.codes.get(spec.vocabulary ?? '')?.has(text) === true
      case 'commune':
      case 'communes':
        return communePattern.test(text) && !this.choice.without.communes.includes(text)
      default:
        return this.isPlainText(kind, field, text)
    }
  }

  private isPlainText(kind: string, field: string, text: string): boolean {
    const pattern =
      kind === 'territory' && field === 'code'
        ? territoryCodePattern
        : kind === 'actor' && Object.hasOwn(patterns, field)
          ? patterns[field]
          : undefined
    return text === '' || pattern === undefined || pattern.test(normaliseIdentifier(text))
  }
}
