import { PasswordInput, SimpleGrid, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Caution } from '../fields/caution'
import { FolderField } from './folder-field'
import type { TargetDraft } from './target-draft'
import { isInTheClear } from './target-draft'
import type { FormKind } from './target-kinds'

interface TargetFieldsProps {
  readonly kind: FormKind
  readonly draft: TargetDraft
  readonly change: (part: Partial<TargetDraft>) => void
  /** Whether a secret is kept already: nothing typed leaves it as it is. */
  readonly hasSecret: boolean
}

/** The fields of a place, by its kind. */
export function TargetFields({ kind, draft, change, hasSecret }: TargetFieldsProps) {
  const { t } = useTranslation()
  const text = (field: Exclude<keyof TargetDraft, 'name' | 'secret'>) => ({
    autoComplete: 'off',
    spellCheck: false,
    maxLength: 500,
    value: draft[field],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      change({ [field]: event.currentTarget.value })
    },
  })
  const secret = {
    autoComplete: 'off',
    maxLength: 1000,
    value: draft.secret,
    placeholder: hasSecret ? t('targets.unchanged') : '',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      change({ secret: event.currentTarget.value })
    },
  }
  const caution = (address: string) =>
    isInTheClear(address) ? <Caution>{t('targets.inTheClear')}</Caution> : null
  switch (kind) {
    case 'folder':
      return <FolderField path={draft.path} change={change} />
    case 'webdav':
      return (
        <>
          <TextInput
            label={t('targets.fields.url')}
            description={t('targets.fieldHelp.url')}
            placeholder={t('targets.urlExample')}
            required
            autoFocus
            {...text('url')}
          />
          {caution(draft.url)}
          <TextInput label={t('targets.fields.user')} {...text('user')} />
          <PasswordInput
            label={t('targets.fields.password')}
            description={t('targets.fieldHelp.password')}
            {...secret}
          />
        </>
      )
    case 's3':
      return (
        <>
          <TextInput
            label={t('targets.fields.endpoint')}
            placeholder={t('targets.endpointExample')}
            required
            autoFocus
            {...text('endpoint')}
          />
          {caution(draft.endpoint)}
          <SimpleGrid cols={2} spacing="md" verticalSpacing="md">
            <TextInput label={t('targets.fields.bucket')} required {...text('bucket')} />
            <TextInput label={t('targets.fields.prefix')} {...text('prefix')} />
            <TextInput label={t('targets.fields.accessKey')} required {...text('accessKey')} />
            <PasswordInput
              label={t('targets.fields.secretKey')}
              withAsterisk={!hasSecret}
              {...secret}
            />
          </SimpleGrid>
          <TextInput
            label={t('targets.fields.region')}
            description={t('targets.fieldHelp.region')}
            {...text('region')}
          />
        </>
      )
  }
}
