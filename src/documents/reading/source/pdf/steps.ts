import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { listOf, type Matrix, matrixOf, times } from './matrix.ts'

export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** One step of drawing a page, and how the plane lies when it is done. */
export interface Step {
  readonly operator: number
  readonly given: readonly unknown[]
  readonly at: Matrix
}

/** The steps in which a page is drawn. What annotations draw, as the stamps of signatures, is left out. */
export function* stepsOf({ fnArray, argsArray }: Operators, view: Matrix): Generator<Step> {
  const kept: Matrix[] = []
  let at = view
  let annotation = false
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.beginAnnotation) annotation = true
    else if (operator === OPS.endAnnotation) annotation = false
    else if (annotation) continue
    const given = listOf(argsArray[index])
    if (operator === OPS.save) kept.push(at)
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) at = kept.pop() ?? view
    else if (operator === OPS.transform) at = times(at, matrixOf(given))
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(at)
      at = times(at, matrixOf(listOf(given[0])))
    }
    yield { operator, given, at }
  }
}
