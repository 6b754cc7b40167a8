import type { RecordKind, RecordsByKind } from '../model/record-kinds'
import type { Territory } from '../model/territory'
import { somebody } from './hidden-words'
import type { Veil } from './veil'
import { veiledRecord } from './veil'

type Told = 'territory' | 'term' | 'alliance' | 'challenge' | 'resource' | 'impact' | 'event'
type Written = 'swotItem' | 'keyFigure' | 'briefingSection' | 'briefingQuestion'

/** By kind, the fields that are out, beside those of personal data. Texts are veiled. */
const out: { readonly [K in Told | Written]: readonly (keyof RecordsByKind[K] & string)[] } = {
  territory: ['notes'],
  term: [],
  alliance: ['notes', 'source'],
  challenge: ['notes', 'source'],
  resource: ['notes'],
  impact: ['evidence', 'source'],
  event: ['summary', 'notes'],
  swotItem: ['notes', 'source'],
  // Published figures: what is noted of them explains them, and their source is a publication.
  keyFigure: [],
  briefingSection: [],
  briefingQuestion: [],
}

function told<K extends Told | Written>(kind: K, veil: Veil): readonly RecordsByKind[K][] {
  const table: ReadonlyMap<string, RecordsByKind[K]> = veil.input.tables[kind]
  return Array.from(table.values(), (record) => veiledRecord(kind, record, veil, out[kind]))
}

/** An event as it is told: to the public, that there is something to be done, and not what. */
function events(veil: Veil): readonly RecordsByKind['event'][] {
  return told('event', veil).map((event) => ({
    ...event,
    ...(event.participants === undefined
      ? {}
      : { participants: event.participants.map((id) => veil.ids.actor(id)) }),
    ...(veil.level === 'public' && (event.nextAction ?? '') !== '' ? { nextAction: somebody } : {}),
  }))
}

function resources(veil: Veil): readonly RecordsByKind['resource'][] {
  return told('resource', veil).map((resource) =>
    resource.actor === undefined
      ? resource
      : { ...resource, actor: veil.ids.actor(resource.actor) },
  )
}

/** What is recorded of the territory itself, of its alliances and of what the director wrote. */
export function veilTerritory(veil: Veil): {
  readonly territory: Territory | null
  readonly records: { readonly [K in Told | Written]: readonly RecordsByKind[K][] }
} {
  const { territory } = veil.input
  return {
    territory:
      territory === null ? null : veiledRecord('territory', territory, veil, out.territory),
    records: {
      territory: told('territory', veil),
      term: told('term', veil),
      alliance: told('alliance', veil),
      challenge: told('challenge', veil),
      resource: resources(veil),
      impact: told('impact', veil),
      event: events(veil),
      swotItem: told('swotItem', veil),
      keyFigure: told('keyFigure', veil),
      briefingSection: told('briefingSection', veil),
      briefingQuestion: told('briefingQuestion', veil),
    } satisfies { readonly [K in RecordKind]?: readonly RecordsByKind[K][] },
  }
}
