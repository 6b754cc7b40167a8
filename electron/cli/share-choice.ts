import { recordOf } from '../../shared/change/record'
import type { Row } from '../../shared/change/row'
import type { ShareChoice, ShareProfile } from '../../shared/file/share-profile'
import { shareProfiles } from '../../shared/file/share-profile'
import { vocabularies } from '../../shared/model/vocabularies/vocabularies'
import type { OptionTypes, Options } from './options'
import type { UsageError } from './cli-error'

function badValue(what: string): UsageError {
  return { kind: 'usage', problem: 'bad-value', what }
}

/** How a command says what is left out. */
export const shareOptions = {
  profile: 'text',
  'without-world': 'texts',
  'without-theme': 'texts',
  'without-commune': 'texts',
} as const satisfies OptionTypes

/** Null: that is no profile. */
export function profileOf(text: string | null): ShareProfile | null {
  return shareProfiles.find((profile) => profile === text) ?? null
}

export function choiceOf(options: Options, profile: ShareProfile): ShareChoice {
  return {
    profile,
    without: {
      worlds: options.values('without-world'),
      themes: options.values('without-theme'),
      communes: options.values('without-commune'),
    },
  }
}

/** The codes of a vocabulary, those that the mission added among them. */
function codesOf(name: 'world' | 'theme', rows: ReadonlyMap<string, Row>): ReadonlySet<string> {
  const codes = new Set(vocabularies[name].map(({ code }) => code))
  for (const row of rows.values()) {
    const term = row.kind === 'term' ? recordOf(row) : null
    if (term?.['vocabulary'] === name && typeof term['code'] === 'string') codes.add(term['code'])
  }
  return codes
}

/** A mistyped code would leave nothing out: it is no small matter, and refused. */
export function unknownCode(
  choice: ShareChoice,
  rows: ReadonlyMap<string, Row>,
): UsageError | null {
  const { worlds, themes, communes } = choice.without
  const world = worlds.find((code) => !codesOf('world', rows).has(code))
  if (world !== undefined) return badValue(`--without-world ${world}`)
  const theme = themes.find((code) => !codesOf('theme', rows).has(code))
  if (theme !== undefined) return badValue(`--without-theme ${theme}`)
  const commune = communes.find((code) => !/^\d[\dAB]\d{3}$/.test(code))
  return commune === undefined ? null : badValue(`--without-commune ${commune}`)
}

/** Communes that no actor is shown in. */
export function emptyCommunes({ without }: ShareChoice, rows: ReadonlyMap<string, Row>) {
  const said = new Set(
    [...rows.values()].flatMap((row) => (row.kind === 'actor' ? [row.values['commune']] : [])),
  )
  return without.communes.filter((code) => !said.has(code))
}
