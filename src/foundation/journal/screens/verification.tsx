import { Alert, Button } from '@mantine/core'
import { Page, useFormat, useRead, useText, WhenRead } from '../../../ui/kit/index.ts'
import { AdministrationTabs } from '../../people/screens/administration-tabs.tsx'
import { journalContract } from '../contract.ts'
import { journalScreens } from '../screen-messages.ts'
import type { ChainVerification } from '../shapes.ts'

/** Whether the whole journal still holds, link by link. */
export default function VerificationScreen() {
  const text = useText(journalScreens)
  const verification = useRead(journalContract.verify, {})
  return (
    <Page
      title={text.title}
      about={text.about}
      action={
        <Button loading={verification.isFetching} onClick={() => void verification.refetch()}>
          {text.check}
        </Button>
      }
    >
      <AdministrationTabs here="journal" />
      <WhenRead of={verification}>{(data) => <Found verification={data} />}</WhenRead>
    </Page>
  )
}

function Found({ verification: { fault, sealed, unsealed, head } }: { verification: ChainVerification }) {
  const text = useText(journalScreens)
  const format = useFormat()
  return (
    <>
      <Alert color={fault ? 'danger' : 'tea'} variant="light" role="status" title={fault ? text.broken : text.holds}>
        {fault ? text.faults[fault.kind](format.number(fault.position)) : null}
      </Alert>
      <dl className="facts">
        <div>
          <dt>{text.sealed}</dt>
          <dd>{format.number(sealed)}</dd>
        </div>
        <div>
          <dt>{text.unsealed}</dt>
          <dd>{format.number(unsealed)}</dd>
        </div>
        <div>
          <dt>{text.head}</dt>
          <dd>
            <code className="wrapping">{head}</code>
            <p className="quiet">{text.headHelp}</p>
          </dd>
        </div>
      </dl>
    </>
  )
}
