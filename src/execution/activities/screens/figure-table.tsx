import { Table } from '@mantine/core'
import { useLanguage, useText } from '../../../ui/kit/index.ts'
import { activityScreens } from '../screen-messages.ts'
import type { ActivityPage } from '../shapes.ts'
import { statisticCodes, statistics } from '../statistics.ts'
import { writeFigure } from './figures.ts'

/** The figures in the order of forms and annexes. */
export function FigureTable({ page }: { page: ActivityPage }) {
  const text = useText(activityScreens)
  const { language } = useLanguage()
  const rows = statisticCodes.flatMap((code) => {
    const value = page.statistics[code]
    return value === undefined ? [] : [{ code, value }]
  })
  return (
    <section className="activity-part">
      <h2>{text.steps.figures}</h2>
      {rows.length === 0 ? <p className="quiet">{text.noFigures}</p> : null}
      {rows.length > 0 ? (
        <Table className="data-list figure-table">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{text.figure}</Table.Th>
              <Table.Th scope="col" data-figures="true">
                {text.value}
              </Table.Th>
              <Table.Th scope="col">{text.unit}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ code, value }) => (
              <Table.Tr key={code}>
                <Table.Td>{statistics[code].label[language]}</Table.Td>
                <Table.Td data-figures="true">{writeFigure(value)}</Table.Td>
                <Table.Td>{statistics[code].unit[language]}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
    </section>
  )
}
