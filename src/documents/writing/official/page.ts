import { type Page, textWidth } from '../ooxml/sections.ts'

/** A4; top and bottom 20 mm, left 30 mm, right 15 mm (Nghị định 30/2020/NĐ-CP, Appendix I, part I: 20–25, 30–35, 15–20 mm). */
const margins = { top: 1134, bottom: 1134, left: 1701, right: 850, header: 567 }

export const pages = {
  portrait: { ...margins, width: 11906, height: 16838 },
  landscape: { ...margins, width: 16838, height: 11906 },
} as const satisfies Record<string, Page>

export type Orientation = keyof typeof pages

/** The width of the text of an upright page, in twips. */
export const columnWidth = textWidth(pages.portrait)

export const font = 'Times New Roman'
export const language = 'vi-VN'
