import { Select } from '@mantine/core'
import { useText } from '../../../ui/kit/index.ts'
import { accessMessages } from '../../access/messages.ts'
import { peopleScreens } from '../screen-messages.ts'
import type { DemonstrationAccount } from '../shapes.ts'

interface DemonstrationAccountsProps {
  readonly accounts: readonly DemonstrationAccount[]
  readonly onChoose: (account: DemonstrationAccount) => void
}

/** The invented people of the demonstration, to be tried one after another; nothing outside the demonstration. */
export function DemonstrationAccounts({ accounts, onChoose }: DemonstrationAccountsProps) {
  const text = useText(peopleScreens)
  const { roles } = useText(accessMessages)
  if (accounts.length === 0) return null
  const options = accounts.map(({ email, name, role, agencyShortName }) => ({
    value: email,
    label: `${agencyShortName} · ${roles[role]} · ${name}`,
  }))
  return (
    <Select
      className="demonstration-accounts"
      label={text.demonstrationAccounts}
      description={text.demonstrationHelp}
      placeholder={text.demonstrationChoose}
      data={options}
      searchable
      comboboxProps={{ withinPortal: false }}
      nothingFoundMessage={text.nobodyFound}
      onChange={(email) => {
        const account = accounts.find((one) => one.email === email)
        if (account) onChoose(account)
      }}
    />
  )
}
