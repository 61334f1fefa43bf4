import { Button } from '@mantine/core'
import {
  downloadFile,
  Note,
  Page,
  PageTabs,
  PaperText,
  ReadPage,
  StateBadge,
  useAddressState,
  useErrorSentence,
  useFormat,
  useParam,
  useRead,
  useSay,
  useText,
} from '../../../ui/kit/index.ts'
import { NumberOf } from '../../signed-copies/screens/official-number.tsx'
import { SignedCopiesOf } from '../../signed-copies/screens/signed-copies.tsx'
import { amendmentsContract } from '../contract.ts'
import { amendmentScreens } from '../screen-messages.ts'
import type { AmendmentDesk, AmendmentState } from '../shapes.ts'
import { Changes } from './changes.tsx'
import { ConcernedList } from './concerned.tsx'
import { IssuePanel, OpenIssue } from './issue-panel.tsx'
import { PaperForm } from './paper-form.tsx'
import { DeskProvider, useAmendment } from './use-amendment.ts'
import './amendments.css'

/** The desk of an amendment while it is a draft, its page afterwards: what differs, by which paper, who is told. */
export default function AmendmentScreen() {
  const text = useText(amendmentScreens)
  const desk = useRead(amendmentsContract.show, { amendmentId: useParam('amendmentId') })
  return (
    <ReadPage of={desk} title={text.desk} crumbs={[{ title: text.plans, to: '/plans' }]}>
      {(data) => (
        <DeskProvider value={data}>
          <Desk />
        </DeskProvider>
      )}
    </ReadPage>
  )
}

const tabs = ['changes', 'paper', 'signed', 'concerned', 'source'] as const

function Desk() {
  const desk = useAmendment()
  const text = useText(amendmentScreens)
  const [tab] = useAddressState('tab')
  const { amendment, plan, paragraphs } = desk
  const isThere = { source: paragraphs.length > 0, signed: amendment.state === 'issued' }
  const offered = tabs.filter((one) => (one !== 'source' && one !== 'signed') || isThere[one])
  const shown = offered.find((one) => one === tab) ?? 'changes'
  return (
    <Page
      title={text.of(plan.title)}
      crumbs={[
        { title: text.plans, to: '/plans' },
        { title: text.ofPlan, to: `/plans/${plan.id}?tab=amendments` },
      ]}
      about={<About />}
      action={desk.editable ? <OpenIssue /> : amendment.sourceName ? <Download /> : null}
      wide
    >
      {amendment.discardReason ? <Note>{text.discardedWhy(amendment.discardReason)}</Note> : null}
      <PageTabs
        label={text.parts}
        tabs={offered.map((one) => ({
          title: text.tabs[one],
          to: `/amendments/${amendment.id}?tab=${one}`,
          here: one === shown,
        }))}
      />
      <TabContent tab={shown} desk={desk} />
      {desk.editable ? <IssuePanel /> : null}
    </Page>
  )
}

function TabContent({ tab, desk }: { tab: (typeof tabs)[number]; desk: AmendmentDesk }) {
  if (tab === 'changes') return <Changes />
  if (tab === 'paper') return <PaperForm />
  if (tab === 'signed') return <SignedCopiesOf subjectKind="amendment" subjectId={desk.amendment.id} />
  return tab === 'concerned' ? <ConcernedList concerned={desk.concerned} /> : <Source desk={desk} />
}

const signs = { draft: 'in_progress', issued: 'done', discarded: 'not_carried_out' } as const satisfies Record<
  AmendmentState,
  string
>

function About() {
  const { amendment, official, changes, intact } = useAmendment()
  const text = useText(amendmentScreens)
  const format = useFormat()
  const { docType, number, effectiveOn, state } = amendment
  const signedOn = official?.signedOn ?? amendment.signedOn
  const accepted = changes.filter(({ verdict }) => verdict === 'accepted').length
  return (
    <>
      <StateBadge state={signs[state]} word={text.states[state]} />
      <span className="figures">
        {docType ? `${docType} · ` : null}
        <NumberOf held={number} official={official} none={text.noNumber} />
        {signedOn ? ` · ${format.dayShort(signedOn)}` : null}
      </span>
      {state === 'draft' ? <span>{text.counted(format.number(accepted), format.number(changes.length))}</span> : null}
      {state === 'issued' && effectiveOn ? <span>{text.effective(format.dayShort(effectiveOn))}</span> : null}
      {intact === null ? null : (
        <StateBadge state={intact ? 'done' : 'overdue'} word={intact ? text.intact : text.broken} />
      )}
    </>
  )
}

function Download() {
  const { amendment } = useAmendment()
  const text = useText(amendmentScreens)
  const say = useSay()
  const sentence = useErrorSentence()
  const download = () =>
    downloadFile(amendmentsContract.source, { amendmentId: amendment.id }).catch((error) => say(sentence(error)))
  return (
    <Button variant="default" onClick={() => void download()}>
      {text.download}
    </Button>
  )
}

function Source({ desk: { paragraphs } }: { desk: AmendmentDesk }) {
  const text = useText(amendmentScreens)
  return (
    <div className="paper-alone">
      <PaperText
        label={text.tabs.source}
        paragraphs={paragraphs.map((words, at) => ({
          id: String(at),
          segments: [{ text: words, start: 0, ids: [] }],
        }))}
      />
    </div>
  )
}
