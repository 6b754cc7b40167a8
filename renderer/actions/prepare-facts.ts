import type { BriefingInput } from '../../shared/briefing/briefing-input'
import type { ConfidentialityLevel } from '../../shared/briefing/level'
import type { Term } from '../../shared/model/term'
import { termLabel } from '../../shared/model/vocabularies/term-label'
import type { Language } from '../text/i18n'
import type { FactsRequest, PreparedFacts } from './briefing-facts-worker'
import type { WorkerRun } from './run-worker'
import { runWorker } from './run-worker'

export interface RoleWords {
  readonly language: Language
  readonly person: string
  readonly actor: string
  readonly communeName: (code: string) => string
}

/**
 * What each actor is called where it must not be named: its kind, and among partners its commune, or that it is a
 * person. To the public these together would often be as good as a name, and few persons could be counted.
 */
function rolesOf(
  { tables }: BriefingInput,
  level: ConfidentialityLevel,
  words: RoleWords,
): ReadonlyMap<string, string> {
  const terms: readonly Term[] = [...tables.term.values()]
  const roles = Array.from(tables.actor.values(), ({ id, kind, commune, isPerson }) => {
    const kindLabel =
      kind === undefined ? words.actor : termLabel('actorKind', kind, words.language, terms)
    const role = isPerson === true && level !== 'public' ? words.person : kindLabel
    const isPlaced = commune !== undefined && level !== 'public'
    const place = isPlaced ? ` (${words.communeName(commune)})` : ''
    return [id, `${role}${place}`] as const
  })
  return new Map(roles)
}

/** Works out the figures of a briefing at a level, in a worker of its own. */
export function prepareFacts(
  input: BriefingInput,
  level: ConfidentialityLevel,
  words: RoleWords,
): WorkerRun<PreparedFacts> {
  const worker = new Worker(new URL('./briefing-facts-worker.ts', import.meta.url), {
    type: 'module',
  })
  const roles = rolesOf(input, level, words)
  const request: FactsRequest = { input, level, roles, unnamed: words.actor }
  return runWorker<FactsRequest, PreparedFacts>(worker, request, [], () => undefined)
}
