import type { Composition } from '../composition'

/** What the picture of the network was narrowed to; empty where nothing was. */
export function filterWords({ input, term, communeName, date, typed }: Composition): string {
  const { filter } = input.settings
  const text = typed(filter.text)
  return [
    ...filter.worlds.map((code) => term('world', code)),
    ...filter.actorKinds.map((code) => term('actorKind', code)),
    ...filter.allianceForms.map((code) => term('allianceForm', code)),
    ...filter.stages.map((code) => term('stage', code)),
    ...filter.themes.map((code) => term('theme', code)),
    ...filter.communes.map(communeName),
    ...(filter.date === '' ? [] : [date(filter.date)]),
    ...(text === '' ? [] : [text]),
  ].join(', ')
}
