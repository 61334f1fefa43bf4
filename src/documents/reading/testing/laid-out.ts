/** Documents as LibreOffice prints them to PDF: an official letter's columns, indents, page numbers and ruled tables. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

export const isOfficeMissing = (): boolean =>
  !(process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'soffice')))

const safe = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const styled =
  (style: string) =>
  (text: string): string =>
    `<text:p text:style-name="${style}">${safe(text)}</text:p>`
/** Body text: justified, its first line farther in. */
export const body = styled('body')
/** The same in bold, as headings stand. */
export const heading = styled('heading')
export const centred = styled('centred')
export const plain = styled('plain')

/** Two columns beside each other without lines, as the head and the end of a letter are set. */
export const besideEachOther = (left: readonly string[], right: readonly string[]): string =>
  tableOf([[left.join(''), right.join('')]], 'bare')

/** A table with lines; its head is repeated on each page. */
export function ruledTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  return tableOf(
    rows.map((row) => row.map(plain)),
    'ruled',
    head.map(plain),
  )
}

function tableOf(rows: readonly (readonly string[])[], cell: string, head?: readonly string[]): string {
  const rowOf = (cells: readonly string[]): string =>
    `<table:table-row>${cells.map((content) => `<table:table-cell table:style-name="${cell}">${content}</table:table-cell>`).join('')}</table:table-row>`
  const columns = `<table:table-column table:number-columns-repeated="${(head ?? rows[0] ?? []).length}"/>`
  const repeated = head ? `<table:table-header-rows>${rowOf(head)}</table:table-header-rows>` : ''
  return `<table:table>${columns}${repeated}${rows.map(rowOf).join('')}</table:table>`
}

const paragraphStyle = (name: string, paragraph: string, bold = false): string =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph}/>` +
  `<style:text-properties style:font-name="Liberation Serif" fo:font-size="14pt"${bold ? ' fo:font-weight="bold"' : ''}/></style:style>`

const styles = [
  paragraphStyle(
    'body',
    'fo:text-align="justify" fo:text-indent="1.27cm" fo:margin-bottom="0.2cm" fo:line-height="115%"',
  ),
  paragraphStyle('heading', 'fo:text-align="justify" fo:text-indent="1.27cm" fo:margin-bottom="0.2cm"', true),
  paragraphStyle('centred', 'fo:text-align="center"', true),
  paragraphStyle('plain', 'fo:text-align="start"'),
  '<style:style style:name="bare" style:family="table-cell"><style:table-cell-properties fo:border="none"/></style:style>',
  '<style:style style:name="ruled" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>',
].join('')

const namespaces = ['office', 'text', 'table', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')

const printed = (content: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>${styles}<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1cm" fo:margin-bottom="2cm" fo:margin-left="3cm" fo:margin-right="2cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm"/></style:header-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"><style:header><text:p text:style-name="centred"><text:page-number/></text:p></style:header></style:master-page></office:master-styles>
<office:body><office:text>${content}</office:text></office:body></office:document>`

/** The PDF of such a document. */
export async function printedPdf(content: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-printed-'))
  try {
    await writeFile(join(folder, 'document.fodt'), printed(content))
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const words = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'document.fodt')]
    await run('soffice', words, { timeout: 120_000 })
    return await readFile(join(folder, 'document.pdf'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
