import { Alert, Button, SegmentedControl, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import {
  ErrorNotice,
  newId,
  Page,
  useAddressState,
  useErrorSentence,
  useGo,
  useParam,
  useText,
  useUpload,
  useWrite,
} from '../../../ui/kit/index.ts'
import { DocumentField } from '../../plans/screens/document-field.tsx'
import { amendmentsContract } from '../contract.ts'
import { amendmentScreens } from '../screen-messages.ts'
import type { Amendment } from '../shapes.ts'
import './amendments.css'

const MOST_BYTES = 40 * 1024 * 1024
const ways = ['file', 'text', 'hand'] as const

/** Begins an amendment: from a second document, from pasted text, or by hand; then on to its desk. */
export default function Begin() {
  const text = useText(amendmentScreens)
  const planId = useParam('planId')
  const [way, setWay] = useAddressState('way')
  const shown = ways.find((one) => one === way) ?? 'file'
  const words = { file: text.wayFile, text: text.wayText, hand: text.wayHand }
  return (
    <Page
      title={text.begin}
      crumbs={[
        { title: text.plans, to: '/plans' },
        { title: text.ofPlan, to: `/plans/${planId}?tab=amendments` },
      ]}
      about={text.beginAbout}
    >
      <Stack className="import">
        <SegmentedControl
          aria-label={text.ways}
          data={ways.map((value) => ({ value, label: words[value] }))}
          value={shown}
          onChange={setWay}
        />
        {shown === 'file' ? <FromFile planId={planId} /> : null}
        {shown === 'text' ? <FromText planId={planId} /> : null}
        {shown === 'hand' ? <ByHand planId={planId} /> : null}
      </Stack>
    </Page>
  )
}

function useDone(): (amendment: Amendment) => void {
  const go = useGo()
  return ({ id, sourceName }) => go(sourceName ? `/amendments/${id}` : `/amendments/${id}?add=change`)
}

function FromFile({ planId }: { planId: string }) {
  const text = useText(amendmentScreens)
  const sentence = useErrorSentence()
  const [file, setFile] = useState<File | null>(null)
  // One id for one document: sent again after a broken line it is the same amendment.
  const [amendmentId, setId] = useState(newId)
  const [isChecked, setChecked] = useState(false)
  const upload = useUpload(amendmentsContract.readFile, { onDone: useDone() })
  const fault = file === null ? text.fileMissing : file.size > MOST_BYTES ? text.fileLarge(file.name) : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (!file || fault) return document.getElementById('amendment-file')?.focus()
    return upload.mutate({ input: { planId, amendmentId, name: file.name.normalize('NFC') }, file })
  }
  const choose = (chosen: File | null) => {
    upload.reset()
    setId(newId())
    setFile(chosen)
  }
  const error = upload.error ? sentence(upload.error) : isChecked ? fault : null
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <DocumentField id="amendment-file" file={file} onChange={choose} error={error} disabled={upload.isPending} />
        <Compare isBusy={upload.isPending} />
      </Stack>
    </form>
  )
}

function FromText({ planId }: { planId: string }) {
  const text = useText(amendmentScreens)
  const sentence = useErrorSentence()
  const [pasted, setPasted] = useState('')
  const [amendmentId, setId] = useState(newId)
  const [isChecked, setChecked] = useState(false)
  const send = useWrite(amendmentsContract.readText, { onDone: useDone() })
  const isMissing = pasted.trim() === ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (isMissing) return document.getElementById('amendment-text')?.focus()
    return send.mutate({ planId, amendmentId, text: pasted.normalize('NFC') })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Textarea
          id="amendment-text"
          classNames={{ input: 'pasted' }}
          label={text.pasted}
          description={text.pastedHint}
          value={pasted}
          error={send.error ? sentence(send.error) : isChecked && isMissing ? text.pastedMissing : null}
          errorProps={{ role: 'alert' }}
          autosize
          minRows={10}
          maxRows={24}
          readOnly={send.isPending}
          onChange={(event) => {
            send.reset()
            setId(newId())
            setPasted(event.currentTarget.value)
          }}
        />
        <Compare isBusy={send.isPending} />
      </Stack>
    </form>
  )
}

function Compare({ isBusy }: { isBusy: boolean }) {
  const text = useText(amendmentScreens)
  return (
    <>
      {isBusy ? <Alert role="status" color="tea" title={text.reading} /> : null}
      <Button type="submit" className="read-button" loading={isBusy}>
        {text.compare}
      </Button>
    </>
  )
}

function ByHand({ planId }: { planId: string }) {
  const text = useText(amendmentScreens)
  const [amendmentId] = useState(newId)
  const begin = useWrite(amendmentsContract.byHand, { onDone: useDone() })
  return (
    <Stack align="flex-start">
      <p>{text.handHelp}</p>
      <ErrorNotice error={begin.error} />
      <Button loading={begin.isPending} onClick={() => begin.mutate({ planId, amendmentId })}>
        {text.startByHand}
      </Button>
    </Stack>
  )
}
