import type { BriefingInput } from '../../../shared/briefing/briefing-input'
import { actorKind } from '../../../shared/model/vocabularies/actor-kind'
import { challengeKind } from '../../../shared/model/vocabularies/challenge-kind'
import { impactDimension } from '../../../shared/model/vocabularies/impact-dimension'
import { partnershipType } from '../../../shared/model/vocabularies/partnership-type'
import { relationType } from '../../../shared/model/vocabularies/relation-type'
import { stage } from '../../../shared/model/vocabularies/stage'
import { stance } from '../../../shared/model/vocabularies/stance'
import { theme } from '../../../shared/model/vocabularies/theme'
import type { Lists } from './input-of'
import { inputOf } from './input-of'

/** Numbers from 0 to 1 that are the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** Draws of a made up territory. */
class Draws {
  readonly #next: () => number

  constructor(seed: number) {
    this.#next = numbersFrom(seed)
  }

  below(count: number): number {
    return Math.floor(this.#next() * count)
  }

  chance(share: number): boolean {
    return this.#next() < share
  }

  code(vocabulary: readonly { readonly code: string }[]): string {
    return vocabulary[this.below(vocabulary.length)]?.code ?? ''
  }

  date(): string {
    const [year, month] = [2015 + this.below(13), String(1 + this.below(12)).padStart(2, '0')]
    return this.chance(0.5) ? String(year) : `${String(year)}-${month}`
  }
}

function list<T>(count: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => make(at))
}

const forms = [{ code: 'dialogue' }, { code: 'experimentation' }, { code: 'partenariat' }]

function people(size: number, draws: Draws): Lists {
  return {
    actor: list(size, (at) => ({
      id: `a${String(at)}`,
      name: `Acteur ${String(at)}`,
      ...(draws.chance(0.95) ? { kind: draws.code(actorKind) } : {}),
      ...(draws.chance(0.9) ? { commune: `23${String(draws.below(60)).padStart(3, '0')}` } : {}),
      themes: [draws.code(theme), draws.code(theme)],
      ...(draws.chance(0.5) ? { influence: 1 + draws.below(4), interest: 1 + draws.below(4) } : {}),
      ...(draws.chance(0.05) ? { isPerson: true } : {}),
      ...(draws.chance(0.05) ? { isFictitious: true } : {}),
    })),
    contact: list(Math.floor(size / 4), (at) => ({
      id: `contact${String(at)}`,
      actor: `a${String(draws.below(size))}`,
      firstName: 'Camille',
      lastName: `Nomdecontact${String(at)}`,
    })),
  }
}

/** A few references lead to records that are no more. */
function ties(size: number, draws: Draws): Lists {
  const alliances = Math.ceil(size / 4)
  const actorId = (): string => `a${String(draws.below(Math.ceil(size * 1.02)))}`
  return {
    alliance: list(alliances, (at) => ({
      id: `x${String(at)}`,
      title: `Alliance ${String(at)}`,
      ...(draws.chance(0.9) ? { form: draws.code(forms) } : {}),
      ...(draws.chance(0.8) ? { stage: draws.code(stage) } : {}),
      ...(draws.chance(0.7) ? { startOn: draws.date() } : {}),
      ...(draws.chance(0.2) ? { endOn: draws.date() } : {}),
      partnershipTypes: draws.chance(0.5) ? [draws.code(partnershipType)] : [],
      challenges: draws.chance(0.6) ? [`d${String(draws.below(45))}`] : [],
    })),
    membership: list(size, (at) => ({
      id: `m${String(at)}`,
      actor: actorId(),
      alliance: `x${String(draws.below(Math.ceil(alliances * 1.02)))}`,
    })),
    relation: list(Math.floor(size / 2), (at) => ({
      id: `r${String(at)}`,
      from: actorId(),
      to: actorId(),
      type: draws.code(relationType),
    })),
  }
}

function judgements(size: number, draws: Draws): Lists {
  const actorId = (): string => `a${String(draws.below(Math.ceil(size * 1.02)))}`
  const alliances = Math.ceil(size / 4)
  return {
    challenge: list(40, (at) => ({
      id: `d${String(at)}`,
      title: `Défi ${String(at)}`,
      kind: draws.code(challengeKind),
      ...(draws.chance(0.8) ? { severity: 1 + draws.below(4) } : {}),
    })),
    resource: list(30, (at) => ({ id: `s${String(at)}`, title: `Richesse ${String(at)}` })),
    position: list(Math.floor(size / 3), (at) => ({
      id: `p${String(at)}`,
      actor: actorId(),
      challenge: `d${String(draws.below(41))}`,
      ...(draws.chance(0.9) ? { stance: draws.code(stance) } : {}),
    })),
    impact: list(Math.floor(alliances / 2), (at) => ({
      id: `i${String(at)}`,
      alliance: `x${String(draws.below(Math.ceil(alliances * 1.02)))}`,
      dimension: draws.code(impactDimension),
      ...(draws.chance(0.7) ? { level: 1 + draws.below(4) } : {}),
    })),
    event: list(Math.floor(size / 5), (at) => ({
      id: `e${String(at)}`,
      kind: 'reunion',
      participants: [actorId(), actorId()],
      ...(draws.chance(0.5) ? { nextAction: `Rappeler ${String(at)}` } : {}),
      ...(draws.chance(0.7) ? { nextActionOn: draws.date() } : {}),
      ...(draws.chance(0.3) ? { isNextActionDone: true } : {}),
    })),
  }
}

/** A made up territory of so many actors, the same for the same seed, with all that a briefing reads. */
export function grownTerritory(size: number, seed = 1): BriefingInput {
  const draws = new Draws(seed)
  const communes = list(60, (at) => `23${String(at).padStart(3, '0')}`)
  const lists: Lists = {
    territory: [{ id: 't', name: 'Pays essai', communes }],
    ...people(size, draws),
    ...ties(size, draws),
    ...judgements(size, draws),
  }
  return inputOf(lists, {
    populations: new Map(communes.map((code) => [code, 100 + draws.below(2000)])),
  })
}
