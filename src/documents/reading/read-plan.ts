import { createHash } from 'node:crypto'
import { Refusal } from '../../platform/errors/refusal.ts'
import { readingMessages } from './messages.ts'
import { everyNode, jumpsIn, outlineOf, sectionsOf } from './outline/outline.ts'
import { joinLines } from './paragraphs/join-lines.ts'
import type { Paragraph } from './paragraphs/paragraph.ts'
import { basesInSections, basesOf, citationsOf } from './parts/bases.ts'
import { closingOf } from './parts/closing.ts'
import { headerOf } from './parts/header.ts'
import { reportDutiesOf } from './parts/reports.ts'
import { fundingOf, topicsOf } from './parts/topics.ts'
import { type Defects, warningsOf } from './parts/warnings.ts'
import type { PlanReading, ReadDocument, ReadHeader, ReadPage } from './shapes.ts'
import { openSource, openText } from './source/open-source.ts'
import type { Source } from './source/source.ts'
import { tableTasksOf } from './tasks/tables.ts'
import { closingOf as closingSentences, tasksOf } from './tasks/tasks.ts'

/** A document to read: a file, or words that were pasted. */
export type Unread = { readonly name: string } & ({ readonly bytes: Uint8Array } | { readonly text: string })

/** Reads a plan. Gives everything that was understood and the whole text, or refuses with one clear sentence. */
export async function readPlan(document: Unread): Promise<ReadDocument> {
  const bytes = 'bytes' in document ? document.bytes : new TextEncoder().encode(document.text)
  const source = 'bytes' in document ? await openSource(document.bytes) : openText(document.text)
  const { paragraphs, pageNumbers } = joinLines(source)
  const found = understand(paragraphs)
  if (isNothing(found)) throw new Refusal('unsupported', 'reading.not_a_plan')
  const words = readingMessages.vi.warnings
  const reading: PlanReading = {
    source: { name: document.name, sha256: createHash('sha256').update(bytes).digest('hex'), format: source.format },
    ...found.reading,
    findings: [],
    warnings: [
      ...source.warnings,
      ...(pageNumbers > 0 ? [words.pageNumbers(pageNumbers)] : []),
      ...warningsOf(found.reading, found.defects),
    ],
  }
  return { reading, text: textOf(paragraphs), pages: pagesOf(source, paragraphs) }
}

/** One paragraph a line: what spans point into. */
const textOf = (paragraphs: readonly Paragraph[]): string => paragraphs.map(({ text }) => text).join('\n')

function pagesOf({ pages }: Source, paragraphs: readonly Paragraph[]): ReadPage[] {
  const all = paragraphs.flatMap(({ number, lines }) => lines.map((line) => ({ paragraph: number, ...line })))
  const byPage = Map.groupBy(all, ({ place }) => place.page)
  return pages.map((size, index) => ({ ...size, lines: byPage.get(index + 1) ?? [] }))
}

interface Understood {
  readonly reading: Omit<PlanReading, 'source' | 'findings' | 'warnings'>
  readonly defects: Defects
}

function understand(paragraphs: readonly Paragraph[]): Understood {
  const { header, bodyAt } = headerOf(paragraphs)
  const year = yearOf(header)
  const closing = closingOf(paragraphs)
  const tables = tableTasksOf(paragraphs, year)
  const body = paragraphs.filter(
    ({ number }) => number >= bodyAt && !closing.numbers.has(number) && !tables.numbers.has(number),
  )
  const nodes = outlineOf(body)
  const opening = body.filter(({ number }) => number < (nodes[0]?.paragraph.number ?? Number.POSITIVE_INFINITY))
  const { bases, enactingGlued } = basesOf(opening)
  const tasks = [...tasksOf(nodes, year), ...tables.tasks]
  const last = [...everyNode(nodes)].at(-1)
  return {
    defects: { enactingGlued, jumps: jumpsIn(nodes) },
    reading: {
      header,
      legalBases: bases.length > 0 ? bases : basesInSections(nodes),
      citations: citationsOf(paragraphs),
      sections: sectionsOf(nodes),
      tasks,
      ...topicsOf(nodes),
      funding: fundingOf(nodes),
      reportDeadlines: reportDutiesOf(tasks, last ? closingSentences(last) : [], year),
      distribution: closing.distribution,
      signer: closing.signer,
    },
  }
}

/** The year a day without a year belongs to: the one the subject names, else the one of the document's date. */
function yearOf({ title, date }: ReadHeader): number | null {
  const named = /năm\s(20\d\d)(?!\s*[-–])/u.exec(title ?? '')?.[1] ?? date?.slice(0, 4)
  return named ? Number(named) : null
}

/** A text in which nothing of an official document is found. */
function isNothing({ reading }: Understood): boolean {
  const { header, legalBases, sections, tasks, distribution } = reading
  return (
    header.docType === null &&
    legalBases.length === 0 &&
    sections.length < 2 &&
    tasks.length === 0 &&
    distribution.length === 0
  )
}
