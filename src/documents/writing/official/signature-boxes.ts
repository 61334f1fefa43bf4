import { paragraph } from '../ooxml/paragraphs.ts'
import { cell, row, shared, table } from '../ooxml/tables.ts'
import { clean } from '../ooxml/xml.ts'
import type { OfficialDocument, Signature } from './document.ts'
import { columnWidth } from './page.ts'
import { ended, setText, upper } from './text.ts'

const widths = shared(columnWidth, [4, 5])
const [left = 0, right = 0] = widths

/** Empty lines between the signer's title and name; the decree leaves room for a signature and the seal. */
const linesForSignature = 5

/** Boxes 7 and 9b side by side, never torn apart by the end of a page. */
export const signatureBoxes = ({ recipients, signature }: OfficialDocument): string =>
  paragraph('Space', '', { keepNext: true }) +
  table({ widths, lines: false, padding: 0 }, [
    row([cell(recipientsBox(recipients), { width: left }), cell(signatureBox(signature), { width: right })]),
  ])

function recipientsBox(recipients: readonly string[]): string {
  const lines = recipients.map((name, at) => ended(`- ${clean(name)}`, at < recipients.length - 1 ? ';' : '.'))
  return (
    paragraph('RecipientsHead', setText('Nơi nhận:')) +
    lines.map((line) => paragraph('Recipient', setText(line))).join('')
  )
}

const signatureBox = ({ onBehalfOf, title, name }: Signature): string =>
  [...onBehalfOf, title].map((line) => paragraph('SignerTitle', setText(upper(line)))).join('') +
  paragraph('SignatureSpace', '').repeat(linesForSignature) +
  paragraph('SignerName', setText(name ?? ''))
