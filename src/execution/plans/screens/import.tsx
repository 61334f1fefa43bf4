import { Alert, Button, Progress, SegmentedControl, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import {
  newId,
  Page,
  useAddressState,
  useErrorSentence,
  useGo,
  useSay,
  useText,
  useUpload,
  useWrite,
} from '../../../ui/kit/index.ts'
import { plansContract } from '../contract.ts'
import { planScreens } from '../screen-messages.ts'
import type { PlanSummary } from '../shapes.ts'
import { DocumentField } from './document-field.tsx'
import './plans.css'

const MOST_BYTES = 40 * 1024 * 1024

/** Brings a document in, as a file or as pasted text; then on to the review desk. */
export default function Import() {
  const text = useText(planScreens)
  const [way, setWay] = useAddressState('way')
  const shown = way === 'text' ? 'text' : 'file'
  const [file, setFile] = useState<File | null>(null)
  const [pasted, setPasted] = useState('')
  return (
    <Page title={text.import} crumbs={[{ title: text.plans, to: '/plans' }]} about={text.importAbout}>
      <Stack className="import">
        <SegmentedControl
          aria-label={text.ways}
          data={[
            { value: 'file', label: text.wayFile },
            { value: 'text', label: text.wayText },
          ]}
          value={shown}
          onChange={setWay}
        />
        {shown === 'file' ? (
          <FileForm file={file} onChange={setFile} />
        ) : (
          <TextForm pasted={pasted} onChange={setPasted} />
        )}
      </Stack>
    </Page>
  )
}

/** Goes on to the desk once the document has been read. */
function useDone(): (plan: PlanSummary) => void {
  const text = useText(planScreens)
  const go = useGo()
  const say = useSay()
  return ({ id, items }) => {
    say(text.readDone(items))
    go(`/plans/${id}/review`)
  }
}

function FileForm({ file, onChange }: { file: File | null; onChange: (file: File | null) => void }) {
  const text = useText(planScreens)
  const sentence = useErrorSentence()
  const [share, setShare] = useState(0)
  // One id for one document: sent again after a broken line it is the same plan.
  const [planId, setPlanId] = useState(newId)
  const [isChecked, setChecked] = useState(false)
  const upload = useUpload(plansContract.import, { onDone: useDone() })
  const choose = (chosen: File | null) => {
    upload.reset()
    setChecked(chosen !== null)
    setPlanId(newId())
    onChange(chosen)
  }
  const fault = faultOf(file, text)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (!file || fault) return document.getElementById('plan-file')?.focus()
    setShare(0)
    return upload.mutate({ input: { planId, name: file.name.normalize('NFC') }, file, onProgress: setShare })
  }
  const error = upload.error ? sentence(upload.error) : isChecked ? fault : null
  return (
    <form onSubmit={submit} noValidate>
      <Stack align="stretch">
        <DocumentField id="plan-file" file={file} onChange={choose} error={error} disabled={upload.isPending} />
        {upload.isPending ? <Waiting share={share} /> : null}
        <ReadButton isBusy={upload.isPending} />
      </Stack>
    </form>
  )
}

function faultOf(file: File | null, text: typeof planScreens.vi | typeof planScreens.en): string | null {
  if (!file) return text.fileMissing
  if (file.size === 0) return text.fileEmpty(file.name)
  return file.size > MOST_BYTES ? text.fileLarge(file.name) : null
}

function TextForm({ pasted, onChange }: { pasted: string; onChange: (pasted: string) => void }) {
  const text = useText(planScreens)
  const sentence = useErrorSentence()
  const [planId, setPlanId] = useState(newId)
  const [isChecked, setChecked] = useState(false)
  const send = useWrite(plansContract.importText, { onDone: useDone() })
  const isMissing = pasted.trim() === ''
  const change = (next: string) => {
    send.reset()
    setPlanId(newId())
    onChange(next)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (isMissing) return document.getElementById('plan-text')?.focus()
    return send.mutate({ planId, text: pasted.normalize('NFC') })
  }
  const error = send.error ? sentence(send.error) : isChecked && isMissing ? text.pastedMissing : null
  return (
    <form onSubmit={submit} noValidate>
      <Stack align="stretch">
        <Textarea
          id="plan-text"
          classNames={{ input: 'pasted' }}
          label={text.pasted}
          description={text.pastedHint}
          value={pasted}
          error={error}
          errorProps={{ role: 'alert' }}
          autosize
          minRows={12}
          maxRows={24}
          readOnly={send.isPending}
          onChange={(event) => change(event.currentTarget.value)}
        />
        {send.isPending ? <Waiting share={1} /> : null}
        <ReadButton isBusy={send.isPending} />
      </Stack>
    </form>
  )
}

function ReadButton({ isBusy }: { isBusy: boolean }) {
  const text = useText(planScreens)
  return (
    <Button type="submit" className="read-button" loading={isBusy}>
      {text.read}
    </Button>
  )
}

/** How much has been sent; then that the document is being read. */
function Waiting({ share }: { share: number }) {
  const text = useText(planScreens)
  const percent = Math.round(share * 100)
  const words = percent < 100 ? text.sending(percent) : text.reading
  return (
    <Alert role="status" color="tea" title={words}>
      {text.readingHelp}
      <Progress mt="xs" value={percent} striped={percent === 100} animated={percent === 100} aria-label={words} />
    </Alert>
  )
}
