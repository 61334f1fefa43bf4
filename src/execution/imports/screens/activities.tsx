import { Button, Checkbox, Radio, Select } from '@mantine/core'
import { useState } from 'react'
import {
  callApi,
  downloadFile,
  EmptyState,
  ErrorNotice,
  Page,
  Terraces,
  useAddressState,
  useErrorSentence,
  useFormat,
  useInvalidate,
  useRead,
  useText,
  useUndo,
  useUpload,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { plansContract } from '../../plans/contract.ts'
import { importsContract } from '../contract.ts'
import { importScreens } from '../screen-messages.ts'
import type { ActivitiesPreview, ActivitiesWritten } from '../shapes.ts'
import { ActivityRows } from './activity-rows.tsx'
import { DownloadButton } from './download-button.tsx'
import { FilePart, isPasted } from './file-part.tsx'
import { Counts, Faults, LeftOut, Step, Working } from './preview-parts.tsx'
import { changed, WrittenActivities } from './written-activities.tsx'
import './imports.css'

/** Records many activities from a form filled in with Excel. Which plan it is for stands in the address. */
export default function ImportActivities() {
  const text = useText(importScreens)
  const plans = useRead(plansContract.list, { state: 'issued' })
  return (
    <Page
      title={text.activities}
      crumbs={[{ title: text.activityList, to: '/activities' }]}
      about={text.activitiesAbout}
      wide
    >
      <WhenRead of={plans}>
        {(plans) =>
          plans.length === 0 ? (
            <EmptyState title={text.noPlans} drawing={<Terraces />}>
              {text.noPlansHelp}
            </EmptyState>
          ) : (
            <ForPlan plans={plans} />
          )
        }
      </WhenRead>
    </Page>
  )
}

function ForPlan({ plans }: { plans: readonly { id: string; title: string }[] }) {
  const text = useText(importScreens)
  const [address, setPlan] = useAddressState('plan')
  const only = plans.length === 1 ? plans[0]?.id : undefined
  const planId = plans.find(({ id }) => id === address)?.id ?? only
  return (
    <>
      <Step number={1} title={text.stepForm}>
        <Select
          className="import-words"
          label={text.plan}
          data={plans.map(({ id, title }) => ({ value: id, label: title }))}
          value={planId ?? null}
          placeholder={text.planMissing}
          allowDeselect={false}
          onChange={(plan) => plan && setPlan(plan)}
        />
        <p className="import-words">{text.stepFormActivities}</p>
        <DownloadButton
          disabled={planId === undefined}
          download={() => downloadFile(importsContract.activityForm, { planId: planId ?? '' })}
        >
          {text.download}
        </DownloadButton>
      </Step>
      {planId ? <Filled key={planId} planId={planId} /> : null}
    </>
  )
}

interface Options {
  readonly submit: boolean
  readonly similar: boolean
}

/** The form that came back: read at once, written when the person says so. */
function Filled({ planId }: { planId: string }) {
  const text = useText(importScreens)
  const sentence = useErrorSentence()
  const [file, setFile] = useState<File | null>(null)
  const [options, setOptions] = useState<Options>({ submit: false, similar: false })
  const preview = useUpload(importsContract.previewActivities, { invalidates: [] })
  const restart = () => {
    setFile(null)
    preview.reset()
    write.reset()
  }
  const offerUndo = useOfferUndo(restart)
  const write = useUpload(importsContract.addActivities, { invalidates: changed, onDone: offerUndo })
  const inputOf = ({ submit, similar }: Options) => ({ planId, submit: String(submit), similar: String(similar) })
  const read = (next: File, asked: Options) => {
    write.reset()
    setFile(next)
    preview.mutate({ input: inputOf(asked), file: next })
  }
  const change = (asked: Options) => {
    setOptions(asked)
    if (file && preview.data) read(file, asked)
  }
  if (write.data)
    return <WrittenActivities written={write.data} planId={planId} submit={options.submit} onAgain={restart} />
  return (
    <>
      <Step number={2} title={text.stepFile}>
        <OptionFields options={options} isBusy={preview.isPending || write.isPending} onChange={change} />
        <FilePart
          file={file}
          error={preview.error ? sentence(preview.error) : null}
          isBusy={preview.isPending || write.isPending}
          onFile={(chosen) => read(chosen, options)}
        />
        {preview.isPending ? <Working words={text.reading} /> : null}
      </Step>
      {preview.data && file && !preview.isPending ? (
        <Previewed
          preview={preview.data}
          options={options}
          isBusy={write.isPending}
          error={write.error}
          onMarked={isPasted(file) ? null : () => downloadFile(importsContract.markActivities, inputOf(options), file)}
          onWrite={() => write.mutate({ input: inputOf(options), file })}
        />
      ) : null}
    </>
  )
}

/** Offers for ten seconds to take back what was written. */
function useOfferUndo(onUndone: () => void): (written: ActivitiesWritten) => void {
  const text = useText(importScreens)
  const format = useFormat()
  const undo = useUndo()
  const invalidate = useInvalidate()
  return ({ ids }) => {
    if (ids.length === 0) return
    undo(text.written(format.number(ids.length)), async () => {
      await callApi(importsContract.takeActivitiesBack, { ids })
      await invalidate(...changed)
      onUndone()
    })
  }
}

interface OptionFieldsProps {
  readonly options: Options
  readonly isBusy: boolean
  readonly onChange: (options: Options) => void
}

function OptionFields({ options, isBusy, onChange }: OptionFieldsProps) {
  const text = useText(importScreens)
  return (
    <div className="import-options">
      <Radio.Group
        label={text.as}
        value={options.submit ? 'submitted' : 'draft'}
        onChange={(value) => onChange({ ...options, submit: value === 'submitted' })}
      >
        <div className="import-deeds">
          <Radio value="draft" label={text.asDraft} disabled={isBusy} />
          <Radio value="submitted" label={text.asSubmitted} disabled={isBusy} />
        </div>
      </Radio.Group>
      <Checkbox
        mt="sm"
        label={text.takeSimilar}
        checked={options.similar}
        disabled={isBusy}
        onChange={(event) => onChange({ ...options, similar: event.currentTarget.checked })}
      />
    </div>
  )
}

interface PreviewedProps {
  readonly preview: ActivitiesPreview
  readonly options: Options
  readonly isBusy: boolean
  readonly error: unknown
  readonly onMarked: (() => Promise<void>) | null
  readonly onWrite: () => void
}

function Previewed({ preview, options, isBusy, error, onMarked, onWrite }: PreviewedProps) {
  const text = useText(importScreens)
  const format = useFormat()
  const { counts, faults, rows } = preview
  const count = format.number(counts.new + (options.similar ? counts.similar : 0))
  return (
    <Step number={3} title={text.stepPreview}>
      <Counts counts={counts} />
      <LeftOut {...preview} />
      <Faults faults={faults}>
        {onMarked ? <DownloadButton download={onMarked}>{text.marked}</DownloadButton> : null}
      </Faults>
      {faults.length === 0 && count === '0' ? <p>{text.nothingNew}</p> : null}
      {faults.length === 0 && count !== '0' ? (
        <Button className="import-deed" loading={isBusy} onClick={onWrite}>
          {text.write(count)}
        </Button>
      ) : null}
      {isBusy ? <Working words={text.writing(count)} help={text.writingHelp} /> : null}
      {error ? <ErrorNotice error={error} /> : null}
      <ActivityRows rows={rows} faults={faults} />
    </Step>
  )
}
