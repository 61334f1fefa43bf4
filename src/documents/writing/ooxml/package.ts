import { strToU8, zipSync } from 'fflate'
import { escaped, xmlHead } from './xml.ts'

export interface WordFile {
  readonly body: string
  readonly styles: string
  /** Content of the headers by the name under which sections refer to them. */
  readonly headers: ReadonlyMap<string, string>
  readonly properties: { readonly title: string; readonly creator: string; readonly language: string }
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The bytes of a .docx. They depend on the content alone: same value, same bytes, whatever the day and the machine. */
export function wordFile({ body, styles, headers, properties }: WordFile): Uint8Array {
  const parts = new Map([
    ['[Content_Types].xml', contentTypes([...headers.keys()])],
    ['_rels/.rels', packageRelations],
    ['docProps/core.xml', coreProperties(properties)],
    ['word/_rels/document.xml.rels', documentRelations([...headers.keys()])],
    ['word/document.xml', `${xmlHead}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`],
    ['word/settings.xml', settings(properties.language)],
    ['word/styles.xml', styles],
    ...[...headers].map(
      ([id, content]) => [`word/${id}.xml`, `${xmlHead}<w:hdr ${namespaces}>${content}</w:hdr>`] as const,
    ),
  ])
  const files = Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(xml)]))
  // The first instant a zip can hold, in local time because that is what zips keep.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) })
}

const contentTypes = (headers: readonly string[]): string =>
  `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${wordTypes}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${wordTypes}.styles+xml"/>` +
  `<Override PartName="/word/settings.xml" ContentType="${wordTypes}.settings+xml"/>` +
  headers.map((id) => `<Override PartName="/word/${id}.xml" ContentType="${wordTypes}.header+xml"/>`).join('') +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'

const relations = (list: readonly string[]): string =>
  `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`

const packageRelations = relations([
  relation('document', `${officeTypes}/officeDocument`, 'word/document.xml'),
  relation(
    'core',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ),
])

const documentRelations = (headers: readonly string[]): string =>
  relations([
    relation('styles', `${officeTypes}/styles`, 'styles.xml'),
    relation('settings', `${officeTypes}/settings`, 'settings.xml'),
    ...headers.map((id) => relation(id, `${officeTypes}/header`, `${id}.xml`)),
  ])

/** No dates and no person: a file says which office it is from, not who made it and when. */
const coreProperties = ({ title, creator, language }: WordFile['properties']): string =>
  `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(creator)}</dc:creator>` +
  `<dc:language>${escaped(language)}</dc:language></cp:coreProperties>`

/** Mode 15 keeps Word from laying the page out as its older versions did. */
const settings = (language: string): string =>
  `${xmlHead}<w:settings ${namespaces}><w:defaultTabStop w:val="720"/><w:compat>` +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  `<w:themeFontLang w:val="${language}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`
