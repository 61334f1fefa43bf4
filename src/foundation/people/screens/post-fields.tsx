import { Select, Stack, TextInput } from '@mantine/core'
import { useRead, useText } from '../../../ui/kit/index.ts'
import { accessMessages } from '../../access/messages.ts'
import { type Role, roles } from '../../access/powers.ts'
import { agenciesContract } from '../../agencies/contract.ts'
import { peopleScreens } from '../screen-messages.ts'

/** A post as it is being written. */
export interface PostDraft {
  readonly agencyId: string | null
  readonly role: Role
  readonly title: string
}

export const emptyPost: PostDraft = { agencyId: null, role: 'focal_point', title: '' }

interface PostFieldsProps {
  readonly post: PostDraft
  readonly onChange: (post: PostDraft) => void
  /** Shown beside the agency when it is missing. */
  readonly error: string | null
}

/** Which agency, in which role, under which position. */
export function PostFields({ post, onChange, error }: PostFieldsProps) {
  const text = useText(peopleScreens)
  const words = useText(accessMessages)
  const agencies = useRead(agenciesContract.list, {})
  return (
    <Stack>
      <Select
        id="post-agency"
        label={text.agency}
        data={(agencies.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={post.agencyId}
        error={error}
        searchable
        nothingFoundMessage={text.nobodyFound}
        onChange={(agencyId) => onChange({ ...post, agencyId })}
      />
      <Select
        label={text.role}
        data={roles.map((role) => ({ value: role, label: words.roles[role] }))}
        value={post.role}
        allowDeselect={false}
        onChange={(role) => onChange({ ...post, role: roles.find((one) => one === role) ?? post.role })}
      />
      <TextInput
        label={text.title}
        description={text.titleHint}
        value={post.title}
        onChange={(event) => onChange({ ...post, title: event.currentTarget.value })}
      />
    </Stack>
  )
}
