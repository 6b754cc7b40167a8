import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import { chooseInPicture } from '../../actions/choose-nodes'
import { focusNode } from '../../actions/network-view'
import { findNodes } from './find-nodes'
import { NodeDot } from './node-dot'
import classes from './selection.module.css'
import { useHighlightWhile } from './use-highlight-while'

/** As many as a person reads through. */
const shownMatches = 30

/** Fewer letters than this find too many to point out. */
const fewestLetters = 2

/** The value of the option that chooses all that were found; no id is so. */
const allValue = '\u0000all'

/** Finds in what is shown: those found are pointed out while one types; Enter goes to one, or chooses all. */
export function NetworkSearch({ network }: { readonly network: Network }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const combobox = useCombobox({
    opened: isOpen,
    onDropdownClose: () => {
      setOpen(false)
      combobox.resetSelectedOption()
    },
  })
  const search = useDeferredValue(typed)
  const found = useMemo(() => findNodes(network, search), [network, search])
  const highlight = useMemo(
    () =>
      !isOpen || search.trim().length < fewestLetters || found.length === 0
        ? null
        : { nodes: found.map(({ id }) => id), ties: [] },
    [isOpen, search, found],
  )
  useHighlightWhile(highlight)
  const leave = (): void => {
    setTyped('')
    setOpen(false)
  }
  return (
    <Combobox
      store={combobox}
      width={300}
      position="bottom-start"
      portalProps={{ target: '#screen' }}
      onOptionSubmit={(value) => {
        leave()
        if (value !== allValue) focusNode(value)
        else {
          chooseInPicture(
            found.map(({ id }) => id),
            'replace',
          )
        }
      }}
    >
      <Combobox.Target>
        <TextInput
          size="xs"
          type="search"
          aria-label={t('selection.search.label')}
          placeholder={t('selection.search.label')}
          leftSection={<IconSearch size={14} aria-hidden />}
          flex="1 1 120px"
          miw={110}
          maw={220}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setOpen(event.currentTarget.value.trim() !== '')
            combobox.updateSelectedOptionIndex()
            combobox.selectFirstOption()
          }}
          onFocus={() => {
            setOpen(typed.trim() !== '')
          }}
          onBlur={() => {
            setOpen(false)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') leave()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={search.trim() === ''}>
        <Combobox.Options
          className={classes['options'] ?? ''}
          tabIndex={0}
          aria-label={t('selection.search.found')}
        >
          {found.slice(0, shownMatches).map((node) => (
            <Combobox.Option key={node.id} value={node.id} className={classes['option'] ?? ''}>
              <NodeDot node={node} />
              <span className={classes['wrapped']}>{node.name}</span>
            </Combobox.Option>
          ))}
          {found.length === 0 && <Combobox.Empty>{t('selection.search.nothing')}</Combobox.Empty>}
          {found.length > 1 && (
            <Combobox.Option value={allValue} fw={600} className={classes['all'] ?? ''}>
              {t('selection.search.chooseAll', { count: found.length })}
            </Combobox.Option>
          )}
        </Combobox.Options>
        {found.length > shownMatches && (
          <Combobox.Footer fz="xs" c="dimmed">
            {t('selection.search.more', { count: found.length - shownMatches })}
          </Combobox.Footer>
        )}
      </Combobox.Dropdown>
    </Combobox>
  )
}
