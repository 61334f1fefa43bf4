import { peopleContract } from '../../../../foundation/people/contract.ts'
import { useWrite } from '../../../../ui/kit/data.ts'
import { useLanguage } from '../../../../ui/kit/language.tsx'
import { useGo } from '../../../../ui/kit/navigation.tsx'
import { useSession } from '../../../../ui/kit/session.tsx'
import { useLeave } from '../use-leave.ts'
import type { Doing } from './commands.ts'

interface Frame {
  readonly onClose: () => void
  readonly onHelp: () => void
}

/** Does what was chosen; a place opens here, or apart in a tab of its own. */
export function useDoing({ onClose, onHelp }: Frame): (doing: Doing, apart: boolean) => void {
  const go = useGo()
  const leave = useLeave()
  const { setPost } = useSession()
  const turnLanguage = useTurnLanguage()
  const deeds = { language: turnLanguage, keys: onHelp, signOut: () => void leave() }
  return (doing, apart) => {
    if ('to' in doing && apart) {
      window.open(doing.to, '_blank', 'noopener')
      return
    }
    onClose()
    if ('to' in doing) go(doing.to)
    else if ('postId' in doing) setPost(doing.postId)
    else deeds[doing.deed]()
  }
}

/** The other language, here and for letters. */
function useTurnLanguage(): () => void {
  const { language, setLanguage } = useLanguage()
  const keep = useWrite(peopleContract.setLanguage, { invalidates: [] })
  return () => {
    const other = language === 'vi' ? 'en' : 'vi'
    setLanguage(other)
    keep.mutate({ language: other })
  }
}
