import { foldText } from '../../shared/graph/match-text'
import type { Result } from '../../shared/kernel/result'
import { ok } from '../../shared/kernel/result'
import type { TermLanguage } from '../../shared/model/vocabularies/term-label'
import { termsOf } from '../../shared/model/vocabularies/term-label'
import type { VocabularyTerm } from '../../shared/model/vocabulary'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { addRecord } from './records'

export interface NewTerm {
  readonly vocabulary: string
  readonly words: { readonly [L in TermLanguage]?: string }
  /** The term it belongs to, in vocabularies that have groups. */
  readonly parent?: string | undefined
}

/** A code from its words: two missions that add the same word have the same term when they join. */
function codeOf(words: string): string {
  const slug = foldText(words)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  return slug === '' ? 'terme' : slug
}

function hasWords(term: VocabularyTerm, words: string): boolean {
  const wanted = foldText(words)
  return foldText(term.fr) === wanted || foldText(term.en) === wanted
}

/** Adds a word of the mission to a vocabulary, unless it is there, and gives its code. */
export async function addTerm(term: NewTerm): Promise<Result<string, ActionError>> {
  const { vocabulary, words, parent } = term
  const label = words.fr ?? words.en ?? ''
  const known = termsOf(vocabulary, [...useTerritory.getState().tables.term.byId.values()])
  const same = known.find((candidate) => hasWords(candidate, label))
  if (same !== undefined) return ok(same.code)
  const codes = new Set(known.map((candidate) => candidate.code))
  const base = codeOf(label)
  let code = base
  for (let count = 2; codes.has(code); count += 1) code = `${base}_${String(count)}`
  const done = await addRecord(
    'term',
    { vocabulary, code, ...words, parent },
    `${vocabulary}:${code}`,
  )
  return done.ok ? ok(code) : done
}
