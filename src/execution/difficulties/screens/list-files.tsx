import { Button, Group } from '@mantine/core'
import { downloadFile, useErrorSentence, useSay, useText } from '../../../ui/kit/index.ts'
import { difficultiesContract } from '../contract.ts'
import { difficultyScreens } from '../screen-messages.ts'
import { type Address, wanted } from './address.ts'

/** The list as it is filtered, for a spreadsheet or on paper. */
export function ListFiles({ address }: { address: Address }) {
  const text = useText(difficultyScreens)
  const say = useSay()
  const sentence = useErrorSentence()
  const download = () => downloadFile(difficultiesContract.csv, wanted(address)).catch((error) => say(sentence(error)))
  return (
    <Group gap="xs">
      <Button variant="default" onClick={() => void download()}>
        {text.download}
      </Button>
      <Button variant="default" onClick={() => window.print()}>
        {text.print}
      </Button>
    </Group>
  )
}
