import { Button } from '@mantine/core'
import { useRef } from 'react'
import { AdministrationTabs } from '../../../foundation/people/screens/administration-tabs.tsx'
import {
  EmptyState,
  ErrorNotice,
  newId,
  Page,
  Terraces,
  useRead,
  useSay,
  useText,
  useUpload,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { certificatesContract } from '../contract.ts'
import { signedCopyScreens } from '../screen-messages.ts'
import type { TrustedCertificate } from '../shapes.ts'
import { CertificateRows, RemovedCertificates } from './certificate-rows.tsx'
import { touchedByTrust } from './touched.ts'
import './signed-copies.css'

/** Which certificates the office trusts: signatures that lead to one of them are trusted. */
export default function Certificates() {
  const text = useText(signedCopyScreens)
  const say = useSay()
  const certificates = useRead(certificatesContract.list, {})
  const install = useUpload(certificatesContract.install, {
    invalidates: touchedByTrust,
    onDone: ({ name }) => say(text.installed(name ?? text.unnamed)),
  })
  const send = (file: File) =>
    install.mutate({ input: { certificateId: newId(), name: file.name.normalize('NFC') }, file })
  return (
    <Page
      title={text.certificates}
      about={text.certificatesAbout}
      action={<Install onChoose={send} isBusy={install.isPending} />}
    >
      <AdministrationTabs here="certificates" />
      <div className="certificates">
        <ErrorNotice error={install.error} />
        <WhenRead of={certificates}>{(rows) => <Found rows={rows} />}</WhenRead>
      </div>
    </Page>
  )
}

function Found({ rows }: { rows: readonly TrustedCertificate[] }) {
  const text = useText(signedCopyScreens)
  const inForce = rows.filter(({ removedAt }) => removedAt === null)
  return (
    <>
      {inForce.length > 0 ? (
        <CertificateRows rows={inForce} />
      ) : (
        <EmptyState title={text.noCertificate} drawing={<Terraces />}>
          {text.noCertificateHelp}
        </EmptyState>
      )}
      <p className="quiet">{text.installHint}</p>
      <RemovedCertificates rows={rows.filter(({ removedAt }) => removedAt !== null)} />
    </>
  )
}

interface InstallProps {
  readonly onChoose: (file: File) => void
  readonly isBusy: boolean
}

function Install({ onChoose, isBusy }: InstallProps) {
  const text = useText(signedCopyScreens)
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button loading={isBusy} onClick={() => input.current?.click()}>
        {text.install}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".cer,.crt,.pem,.der"
        data-testid="certificate-file"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? []
          if (chosen) onChoose(chosen)
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
