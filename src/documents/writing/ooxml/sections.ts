/** Size and margins of a page, in twips. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** From the edge of the paper to the header. */
  readonly header: number
}

export interface HeaderIds {
  readonly first: string
  readonly others: string
}

/** Pages that begin on a new sheet and are numbered from 1, with a header of its own for the first. */
export const section = (page: Page, headers: HeaderIds): string =>
  '<w:sectPr>' +
  `<w:headerReference w:type="default" r:id="${headers.others}"/><w:headerReference w:type="first" r:id="${headers.first}"/>` +
  `<w:type w:val="nextPage"/><w:pgSz w:w="${page.width}" w:h="${page.height}"${page.width > page.height ? ' w:orient="landscape"' : ''}/>` +
  `<w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" w:header="${page.header}" ` +
  `w:footer="${page.header}" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>`

/** The width of the text, in twips. */
export const textWidth = ({ width, left, right }: Page): number => width - left - right
