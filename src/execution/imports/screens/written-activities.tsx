import { Button } from '@mantine/core'
import { ConfirmButton, ErrorNotice, Link, useFormat, useSay, useText, useWrite } from '../../../ui/kit/index.ts'
import { importsContract } from '../contract.ts'
import { importScreens } from '../screen-messages.ts'
import type { ActivitiesWritten } from '../shapes.ts'
import { Result } from './preview-parts.tsx'

/** What is asked again once activities were written or taken back. */
export const changed = ['/activities', '/today', '/assignments', '/tasks', '/reports']

interface WrittenProps {
  readonly written: ActivitiesWritten
  readonly planId: string
  readonly submit: boolean
  readonly onAgain: () => void
}

/** What was written, and the way to take it back: at once from the notice, later from here. */
export function WrittenActivities({ written: { ids, skipped }, planId, submit, onAgain }: WrittenProps) {
  const text = useText(importScreens)
  const format = useFormat()
  const say = useSay()
  const takeBack = useWrite(importsContract.takeActivitiesBack, {
    invalidates: changed,
    onDone: ({ gone, kept }) => {
      say(kept > 0 ? text.takenBackSome(format.number(gone), format.number(kept)) : text.takenBack(format.number(gone)))
      onAgain()
    },
  })
  const count = format.number(ids.length)
  const list = `/activities?${new URLSearchParams({ plan: planId, state: submit ? 'submitted' : 'draft' })}`
  return (
    <Result title={ids.length > 0 ? text.written(count) : text.writtenNothing}>
      {ids.length > 0 ? <p>{submit ? text.writtenSubmitted : text.writtenDrafts}</p> : null}
      {skipped > 0 ? <p>{text.skipped(format.number(skipped))}</p> : null}
      <div className="import-deeds">
        <Button component={Link} to={list}>
          {text.seeWritten}
        </Button>
        {ids.length > 0 ? (
          <ConfirmButton
            variant="default"
            destructive
            question={text.takeBackQuestion}
            explanation={text.takeBackExplanation}
            onConfirm={() => takeBack.mutate({ ids })}
          >
            {submit ? text.takeBackSent(count) : text.takeBackDrafts(count)}
          </ConfirmButton>
        ) : null}
        <Button variant="default" onClick={onAgain}>
          {text.again}
        </Button>
      </div>
      {takeBack.error ? <ErrorNotice error={takeBack.error} /> : null}
    </Result>
  )
}
