import { strToU8, zipSync } from 'fflate'

const namespace =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

/** A part of a .docx around its content. */
export const part = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${namespace}>${content}</w:${root}>`

/** A .docx for tests: the body's XML, and other parts by their names in `word/`. */
export function docxFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = { 'document.xml': part('document', `<w:body>${body}</w:body>`), ...parts }
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    ...Object.fromEntries(Object.entries(files).map(([name, xml]) => [`word/${name}`, strToU8(xml)])),
  })
}

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`

export const numbered = (numId: number, level: number, text: string): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`)

/** Rows of cells, each cell one paragraph or several. */
export const table = (rows: readonly (readonly (string | readonly string[])[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`

const cell = (content: string | readonly string[]): string =>
  `<w:tc>${[content]
    .flat()
    .map((text) => paragraph(text))
    .join('')}</w:tc>`

/** "I.", "1.", "1.1." and "-" as Word numbers them, on one abstract list of three levels and one of bullets. */
export const planNumbering = part(
  'numbering',
  `<w:abstractNum w:abstractNumId="0">${[
    ['upperRoman', '%1.'],
    ['decimal', '%2.'],
    ['decimal', '%2.%3.'],
  ]
    .map(
      ([format, text], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`,
)
