import { Button, Text, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../shared/graph/blind-spots/blind-spot'
import type { Result } from '../../../shared/kernel/result'
import type { ActionError } from '../../actions/action-error'
import { allyTwo, answerChallenge } from '../../actions/mend-blind-spot'
import { openRecord } from '../../actions/navigation'
import { focusNode, pointOut, selectNodes } from '../../actions/network-view'
import { notify, notifyError } from '../../actions/notices'
import type { OpenableKind } from '../../state/navigation-store'
import { useReading } from '../../state/reading-store'
import classes from './measures.module.css'
import type { FindingWords } from './use-finding-words'

/** What a finding points out in the picture. */
function pointsOf(finding: Finding): readonly string[] {
  switch (finding.kind) {
    case 'pair-without-alliance':
      return finding.actors
    case 'single-bridge':
      return [finding.actor, ...finding.cutsOff]
    case 'actor-without-tie':
    case 'influence-without-tie':
      return [finding.actor]
    case 'missing-worlds':
      return [finding.alliance]
    default:
      return []
  }
}

/** The record in which it can be mended; null where there is none, or more than one. */
function recordOf(finding: Finding): readonly [OpenableKind, string] | null {
  switch (finding.kind) {
    case 'challenge-without-alliance':
      return ['challenge', finding.challenge]
    case 'missing-worlds':
      return ['alliance', finding.alliance]
    case 'actor-without-tie':
    case 'influence-without-tie':
    case 'single-bridge':
      return ['actor', finding.actor]
    default:
      return null
  }
}

async function openNew(adding: Promise<Result<string, ActionError>>): Promise<void> {
  const added = await adding
  if (!added.ok) notifyError(added.error)
  else {
    openRecord('alliance', added.value)
    notify('done', 'blindSpots.created', {}, true)
  }
}

export interface FindingLineProps {
  readonly finding: Finding
  readonly words: FindingWords
  readonly onAddActor: (commune: string) => void
}

/** One thing to look at: choosing it points it out, and its button opens or starts what mends it. */
export function FindingLine({ finding, words, onAddActor }: FindingLineProps) {
  const { t } = useTranslation()
  const isReading = useReading((state) => state.reading !== null)
  const { name, reasons } = words
  const points = pointsOf(finding)
  const record = recordOf(finding)
  const point = (): void => {
    selectNodes(points)
    const [first] = points
    // A pair is two alike: what is around one of them is not what to look at.
    if (first === undefined || finding.kind === 'pair-without-alliance') focusNode(null)
    else pointOut(first)
  }
  return (
    <li className={classes['finding']}>
      {points.length > 0 ? (
        <UnstyledButton
          className={classes['findingName'] ?? ''}
          aria-label={t('blindSpots.show', { name })}
          onClick={point}
        >
          {name}
        </UnstyledButton>
      ) : (
        <span className={classes['findingName']}>{name}</span>
      )}
      {reasons.map((reason) => (
        <Text key={reason} size="xs" c="dimmed">
          {reason}
        </Text>
      ))}
      <div className={classes['mend']}>
        {record !== null && (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t('blindSpots.openOf', { name })}
            onClick={() => {
              openRecord(...record)
            }}
          >
            {t('blindSpots.open')}
          </Button>
        )}
        {!isReading && <Mend finding={finding} name={name} onAddActor={onAddActor} />}
      </div>
    </li>
  )
}

type MendProps = Pick<FindingLineProps, 'finding' | 'onAddActor'> & { readonly name: string }

/** The button that starts what mends a finding, where one step does. */
function Mend({ finding, name, onAddActor }: MendProps) {
  const { t } = useTranslation()
  switch (finding.kind) {
    case 'pair-without-alliance':
    case 'challenge-without-alliance':
      return (
        <Button
          size="compact-xs"
          variant="light"
          aria-label={t('blindSpots.allyOf', { name })}
          onClick={() => {
            void openNew(
              finding.kind === 'pair-without-alliance'
                ? allyTwo(finding.actors, name, finding.challenges)
                : answerChallenge(finding.challenge, name),
            )
          }}
        >
          {t('blindSpots.ally')}
        </Button>
      )
    case 'commune-without-actor':
      return (
        <Button
          size="compact-xs"
          variant="light"
          aria-label={t('blindSpots.addActorIn', { name })}
          onClick={() => {
            onAddActor(finding.commune)
          }}
        >
          {t('blindSpots.addActor')}
        </Button>
      )
    default:
      return null
  }
}
