import {
  IconFile,
  IconFileText,
  IconFileTypePdf,
  IconPhotoOff,
  IconPresentation,
  IconTable,
} from '@tabler/icons-react'
import { formatOfMediaType } from '../../../shared/model/attachment-format'

interface AttachmentIconProps {
  readonly mediaType: string | undefined
  readonly isMissing: boolean
}

/** What kind of document an attachment is, at a glance. */
export function AttachmentIcon({ mediaType = '', isMissing }: AttachmentIconProps) {
  const props = { size: 30, stroke: 1.3, 'aria-hidden': true } as const
  if (isMissing) return <IconPhotoOff {...props} />
  switch (formatOfMediaType(mediaType)) {
    case 'pdf':
      return <IconFileTypePdf {...props} />
    case 'xlsx':
    case 'xls':
    case 'ods':
    case 'csv':
      return <IconTable {...props} />
    case 'pptx':
    case 'ppt':
    case 'odp':
      return <IconPresentation {...props} />
    case 'docx':
    case 'doc':
    case 'odt':
    case 'rtf':
    case 'txt':
      return <IconFileText {...props} />
    default:
      return <IconFile {...props} />
  }
}
