import { Button, EmptyState } from '@mantine/core'
import { IconLayoutGrid } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ok } from '../../../shared/kernel/result'
import { termsOf } from '../../../shared/model/vocabularies/term-label'
import type { Pair } from '../../state/position-pairs'
import { useNavigation } from '../../state/navigation-store'
import { useReading } from '../../state/reading-store'
import { useTerritory } from '../../state/territory-store'
import { ReferenceField } from '../fields/reference-field'
import { useMissionTerms } from '../fields/term-options'
import { OtherView } from '../table/other-view'
import { ViewSwitch } from '../table/view-switch'
import { ChallengePanel } from '../challenges/challenge-panel'
import { gridActors, gridChallenges } from './position-grid'
import { PositionInspector } from './position-inspector'
import { PositionsGrid } from './positions-grid'
import { WorldTable } from './world-table'

/** More columns than that are read by nobody at once. */
const firstActors = 40

/** Who says what of which challenge, all at one glance: by actor, or counted by world. */
export function PositionsView({ views }: { readonly views: ReactNode }) {
  const { t } = useTranslation()
  const { actor, challenge, position } = useTerritory((state) => state.tables)
  const isReading = useReading((state) => state.reading !== null)
  const terms = useMissionTerms()
  const [mode, setMode] = useState<'actors' | 'worlds'>('actors')
  const [added, setAdded] = useState<readonly string[]>([])
  const [active, setActive] = useState<Pair | null>(null)
  const [showsAll, setShowsAll] = useState(false)
  const gridRef = useRef<HTMLDivElement>(null)
  const worlds = useMemo(() => termsOf('world', terms).map(({ code }) => code), [terms])
  const challenges = useMemo(() => gridChallenges(challenge.byId.values()), [challenge])
  const { shown, total } = useMemo(() => {
    const input = { actors: actor.byId, challenges: challenge.byId, terms, worlds }
    const positions = position.byId.values()
    return gridActors({ ...input, positions }, added, showsAll ? Infinity : firstActors)
  }, [actor, challenge, position, terms, worlds, added, showsAll])
  // An actor whose last position is taken away stays, as long as one looks at it.
  const lookAtPair = (wanted: Pair): void => {
    setActive(wanted)
    setAdded((before) => (before.includes(wanted.actor) ? before : [...before, wanted.actor]))
  }
  // The keyboard goes to the column that was added, once it is drawn.
  const [columns, setColumns] = useState(0)
  useEffect(() => {
    if (columns > 0) gridRef.current?.focus()
  }, [columns])
  const hasOpen = useNavigation((state) => state.selected?.kind === 'challenge')
  const isShown = active !== null && shown.some(({ id }) => id === active.actor)
  const pair = isShown && challenge.byId.has(active.challenge) ? active : null
  const bar = (
    <>
      {views}
      <ViewSwitch
        label={t('positions.modes')}
        value={mode}
        views={[
          { value: 'actors', label: t('positions.byActor') },
          { value: 'worlds', label: t('positions.byWorld') },
        ]}
        onChange={setMode}
      />
      {mode === 'worlds' || isReading ? null : (
        <ReferenceField
          label={t('positions.addColumn')}
          placeholder={t('positions.addColumn')}
          isCompact
          target="actor"
          value={undefined}
          excluded={new Set(shown.map(({ id }) => id))}
          save={(id) => {
            const [first] = challenges
            if (id !== null && first !== undefined) {
              lookAtPair({ actor: id, challenge: first.id })
              setColumns((before) => before + 1)
            }
            return Promise.resolve(ok(null))
          }}
        />
      )}
      {total > firstActors && mode === 'actors' ? (
        <Button
          variant="default"
          onClick={() => {
            setShowsAll(!showsAll)
          }}
        >
          {showsAll
            ? t('positions.showFirst', { number: firstActors })
            : t('positions.showAll', { number: total })}
        </Button>
      ) : null}
    </>
  )
  return (
    <OtherView
      title={t('common.screens.challenges')}
      count={t('positions.actorCount', { count: total })}
      bar={bar}
      kind="challenge"
      nameOf={(id) => {
        const open = challenge.byId.get(id)
        return open === undefined ? null : (open.title ?? t('records.unnamed'))
      }}
      form={(id) => <ChallengePanel id={id} />}
      onClosed={() => gridRef.current?.focus()}
    >
      {shown.length === 0 ? (
        <EmptyState
          m="auto"
          maw={520}
          p="md"
          icon={<IconLayoutGrid size={40} stroke={1.3} aria-hidden />}
          title={t('positions.emptyTitle')}
          description={t('positions.emptyHelp')}
        />
      ) : mode === 'worlds' ? (
        <WorldTable challenges={challenges} worlds={worlds} />
      ) : (
        <>
          <PositionsGrid
            challenges={challenges}
            actors={shown}
            active={pair}
            onActive={lookAtPair}
            gridRef={gridRef}
          />
          {hasOpen ? null : (
            <PositionInspector pair={pair} onDone={() => gridRef.current?.focus()} />
          )}
        </>
      )}
    </OtherView>
  )
}
