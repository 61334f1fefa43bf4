import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useLanguage, useText } from '../../../../ui/kit/index.ts'
import { allowedForRestricted, fittingGroups, formGroup, shownGroups } from '../../rules.ts'
import { activityScreens } from '../../screen-messages.ts'
import {
  isStatisticCode,
  type StatisticCode,
  type StatisticDefinition,
  type StatisticGroup,
  statisticCodes,
  statisticGroups,
  statistics,
} from '../../statistics.ts'
import { readFigure, writeFigure } from '../figures.ts'
import { fieldIds } from './problems.ts'
import type { FormPart } from './use-activity-form.ts'

const groups = Object.keys(statisticGroups) as StatisticGroup[]

/** The groups that fit the tasks and channels come first; others are added when asked for. */
export function FigureFields({ form }: FormPart) {
  const text = useText(activityScreens)
  const { language } = useLanguage()
  const [added, setAdded] = useState<readonly StatisticGroup[]>([])
  const { draft, restricted } = form
  const codes = statisticCodes.filter((code) => !restricted || allowedForRestricted(code))
  const offered = groups.filter((group) => codes.some((code) => statistics[code].group === group))
  const given = Object.keys(draft.figures).filter(isStatisticCode)
  const shown = shownGroups([...fittingOf(form), ...added], given).filter((group) => offered.includes(group))
  const codesOf = (group: StatisticGroup) =>
    codes
      .filter((code) => formGroup(code, shown) === group)
      .toSorted((one, other) => Number(statistics[one].group !== group) - Number(statistics[other].group !== group))
  const others = offered.filter((group) => !shown.includes(group))
  return (
    <>
      <p className="quiet" id={fieldIds.figures} tabIndex={-1}>
        {text.figuresHelp}
      </p>
      {shown.map((group) => (
        <fieldset key={group} className="figure-group">
          <legend>{statisticGroups[group][language]}</legend>
          {codesOf(group).map((code) => (
            <FigureField key={code} code={code} form={form} />
          ))}
        </fieldset>
      ))}
      {others.length > 0 ? (
        <Select
          key={shown.length}
          label={text.addGroup}
          data={others.map((group) => ({ value: group, label: statisticGroups[group][language] }))}
          value={null}
          onChange={(value) => {
            const group = others.find((other) => other === value)
            if (group) setAdded([...added, group])
          }}
        />
      ) : null}
    </>
  )
}

/** Meetings stand for tasks whose words call for nothing in particular. */
function fittingOf({ chosenTasks, topics, draft }: FormPart['form']): StatisticGroup[] {
  const channels = topics.filter(({ id, kind }) => kind === 'channel' && draft.topics.includes(id))
  const fitting = fittingGroups([...chosenTasks.map(({ clause }) => clause), ...channels.map(({ title }) => title)])
  return fitting.length > 0 ? fitting : ['meetings']
}

function FigureField({ code, form: { draft, set } }: FormPart & { code: StatisticCode }) {
  const text = useText(activityScreens)
  const { language } = useLanguage()
  const { label, unit, note, valueType }: StatisticDefinition = statistics[code]
  const typed = draft.figures[code] ?? ''
  const [isLeft, setLeft] = useState(true)
  const isWrong = isLeft && typed.trim() !== '' && readFigure(code, typed) === null
  const write = (figure: string) => {
    const { [code]: _, ...others } = draft.figures
    set({ figures: figure === '' ? others : { ...others, [code]: figure } })
  }
  const leave = () => {
    setLeft(true)
    const value = readFigure(code, typed)
    // Written anew, so that the person sees how it was understood.
    if (value !== null && typed !== writeFigure(value)) write(writeFigure(value))
  }
  return (
    <TextInput
      id={fieldIds.figure(code)}
      className="figure-field"
      label={label[language]}
      description={note?.[language]}
      inputMode={valueType === 'integer' ? 'numeric' : 'decimal'}
      autoComplete="off"
      value={typed}
      error={isWrong ? (valueType === 'integer' ? text.badCount : text.badDecimal) : null}
      onFocus={() => setLeft(false)}
      onBlur={leave}
      onChange={(event) => write(event.currentTarget.value)}
      rightSection={<span className="figure-unit">{unit[language]}</span>}
      rightSectionWidth={`calc(${String(unit[language].length)}ch + 24px)`}
      rightSectionPointerEvents="none"
    />
  )
}
