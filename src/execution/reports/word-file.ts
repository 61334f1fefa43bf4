import { writeOfficialDocument } from '../../documents/writing/index.ts'
import type { FileAnswer } from '../../foundation/access/index.ts'
import { fold } from '../../platform/text/normalise.ts'
import { documentOf } from './document.ts'
import type { ReportDesk } from './shapes.ts'

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A report as a Word file, named after who reports: `bao-cao-so-y-te.docx`. */
export function writtenReport(desk: ReportDesk): FileAnswer {
  const bytes = writeOfficialDocument(documentOf(desk))
  const kind = desk.report.kind === 'agency' ? 'bao-cao' : 'bao-cao-tong-hop'
  return { bytes, mediaType: docxType, name: `${kind}-${fold(desk.agency.shortName).replace(/[^a-z0-9]+/g, '-')}.docx` }
}
