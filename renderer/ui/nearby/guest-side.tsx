import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NearbyState } from '../../../shared/ipc/nearby-payloads'
import { joinLaptop, laptopAddress } from '../../actions/join-laptop'
import { useNearby } from '../../state/nearby-store'
import { errorSentence } from '../../text/error-sentence'
import { Caution } from '../fields/caution'
import { FoundLaptops } from './found-laptops'

interface GuestSideProps {
  readonly state: NearbyState
  readonly name: string
}

/** Joins another laptop: found or typed, then proved by the code that it shows. */
export function GuestSide({ state, name }: GuestSideProps) {
  const { t } = useTranslation()
  const joining = useNearby((nearby) => nearby.joining)
  const [typed, setTyped] = useState('')
  const [code, setCode] = useState('')
  const codeField = useRef<HTMLInputElement>(null)
  const digits = code.replaceAll(/\D/g, '')
  const at = laptopAddress(typed)
  const isPairing = joining.kind === 'pairing'
  const join = async (): Promise<void> => {
    if (at === null) return
    await joinLaptop(at, digits, name)
    // Whether it was right or wrong, it will not serve again.
    setCode('')
    codeField.current?.focus()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void join()
      }}
    >
      <Stack gap="md">
        <FoundLaptops state={state} chosen={typed} onChoose={setTyped} />
        <TextInput
          label={t('nearby.guest.typed')}
          description={t('nearby.guest.typedHelp')}
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          value={typed}
          error={typed.trim() !== '' && at === null ? t('nearby.guest.badAddress') : null}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
          }}
        />
        <TextInput
          label={t('nearby.guest.code')}
          ref={codeField}
          autoComplete="off"
          inputMode="numeric"
          maxLength={9}
          w={260}
          styles={{ input: { fontSize: 22, letterSpacing: '0.12em' } }}
          value={code}
          onChange={(event) => {
            setCode(event.currentTarget.value)
          }}
        />
        <div role="status">
          {joining.kind === 'failed' ? <Caution>{errorSentence(t, joining.error)}</Caution> : null}
        </div>
        <Group justify="flex-end">
          <Button type="submit" disabled={at === null || digits.length !== 6 || isPairing}>
            {isPairing ? t('nearby.guest.pairing') : t('nearby.guest.join')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
