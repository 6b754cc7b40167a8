import { Button, Group, Radio, Select, Stack, Tabs, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { resolveConflicts } from '../../actions/resolve-conflicts'
import type { ConflictRule } from '../../state/conflict-rules'
import { decideAll } from '../../state/conflict-rules'
import type { KnownAuthors } from '../../state/conflict-voices'
import type { Disagreement } from '../../state/disagreement'
import { AppDialog } from '../app/app-dialog'
import { countNames, peopleOf } from './filter-conflicts'
import { RulePreview } from './rule-preview'
import classes from './rule-preview.module.css'
import type { Scope } from './rule-scope'
import { RuleScope } from './rule-scope'
import type { ConflictWords } from './use-conflict-words'
import { usePersonLabel } from './use-person-label'

export interface RuleDialogProps {
  readonly all: readonly Disagreement[]
  readonly shown: readonly Disagreement[]
  readonly ticked: readonly Disagreement[]
  readonly words: ConflictWords
  readonly authors: KnownAuthors
  readonly onClose: () => void
  readonly onDone: () => void
}

/** What is chosen in the form, as a rule; null until a person is chosen. */
function ruleOf(kind: ConflictRule['kind'], person: string | null): ConflictRule | null {
  if (kind !== 'person') return { kind }
  return person === null ? null : { kind, person: person.slice('by:'.length) }
}

/** Decides many disagreements at once, after showing what would become of each. */
export function RuleDialog(props: RuleDialogProps) {
  const { all, shown, ticked, words, authors, onClose, onDone } = props
  const { t } = useTranslation()
  const [scope, setScope] = useState<Scope>(
    ticked.length > 0 ? 'ticked' : shown.length < all.length ? 'found' : 'all',
  )
  const [kind, setKind] = useState<ConflictRule['kind']>('latest')
  const [named, setNamed] = useState<string | null>(null)
  const among = { all, found: shown, ticked }[scope]
  const people = useMemo(
    () =>
      countNames(among.flatMap((one) => peopleOf(one, authors))).filter(([name]) => name !== 'me'),
    [among, authors],
  )
  const person = named ?? people[0]?.[0] ?? null
  const ruled = useMemo(() => {
    const rule = ruleOf(kind, person)
    return rule === null ? { decided: [], left: among } : decideAll(among, rule, authors)
  }, [kind, person, among, authors])
  const { decided, left } = ruled
  const apply = async (): Promise<void> => {
    if (!(await resolveConflicts(decided)).ok) return
    onDone()
    onClose()
  }
  return (
    <AppDialog title={t('conflicts.rule.title')} size={920} onClose={onClose}>
      <Stack gap="md">
        <Group gap={40} align="flex-start">
          <RuleScope
            value={scope}
            onChange={setScope}
            counts={{ all: all.length, found: shown.length, ticked: ticked.length }}
          />
          <Radio.Group
            label={t('conflicts.rule.which')}
            value={kind}
            onChange={(value) => {
              setKind(value)
            }}
          >
            <Stack gap={6} mt={6}>
              <Radio value="latest" label={t('conflicts.rule.latest')} data-autofocus />
              <Radio value="mine" label={t('conflicts.rule.mine')} />
              <Group gap="sm">
                <Radio
                  value="person"
                  label={t('conflicts.rule.person')}
                  disabled={people.length === 0}
                />
                {kind === 'person' ? (
                  <PersonChoice people={people} person={person} onChange={setNamed} />
                ) : null}
              </Group>
            </Stack>
          </Radio.Group>
        </Group>
        <Tabs
          defaultValue="decided"
          keepMounted={false}
          className={classes['tabs'] ?? ''}
          aria-label={t('conflicts.rule.preview')}
        >
          <Tabs.List>
            <Tabs.Tab value="decided">
              {t('conflicts.rule.decided', { count: decided.length })}
            </Tabs.Tab>
            <Tabs.Tab value="left">{t('conflicts.rule.left', { count: left.length })}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="decided" pt="xs">
            {decided.length === 0 ? (
              <Text size="sm" py="md">
                {t('conflicts.rule.noneDecided')}
              </Text>
            ) : (
              <RulePreview rows={decided} words={words} />
            )}
          </Tabs.Panel>
          <Tabs.Panel value="left" pt="xs">
            <Text size="sm" py={left.length === 0 ? 'md' : 6}>
              {left.length === 0 ? t('conflicts.rule.noneLeft') : t('conflicts.rule.leftHelp')}
            </Text>
            {left.length === 0 ? null : (
              <RulePreview
                rows={left.map((disagreement) => ({ disagreement, chosen: null }))}
                words={words}
              />
            )}
          </Tabs.Panel>
        </Tabs>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button disabled={decided.length === 0} onClick={() => void apply()}>
            {t('conflicts.rule.apply', { count: decided.length })}
          </Button>
        </Group>
      </Stack>
    </AppDialog>
  )
}

interface PersonChoiceProps {
  readonly people: ReturnType<typeof countNames>
  readonly person: string | null
  readonly onChange: (person: string | null) => void
}

/** One of those who have a part in these disagreements, other than me. */
function PersonChoice({ people, person, onChange }: PersonChoiceProps) {
  const { t } = useTranslation()
  const personLabel = usePersonLabel()
  return (
    <Select
      aria-label={t('conflicts.rule.choosePerson')}
      size="xs"
      data={people.map(([value, count]) => ({
        value,
        label: t('conflicts.counted', { value: personLabel(value), count }),
      }))}
      value={person}
      onChange={onChange}
      allowDeselect={false}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
    />
  )
}
