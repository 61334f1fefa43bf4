import { useEffect } from 'react'
import { Loading, newId, useAddress, useGo } from '../../../ui/kit/index.ts'

/** Gives a new activity its id and opens its form, so that the address survives a reload; `?assignment=…` names its task. */
export default function NewActivity() {
  const [{ assignment }] = useAddress()
  const go = useGo()
  useEffect(() => {
    const task = assignment ? `&assignment=${encodeURIComponent(assignment)}` : ''
    go(`/activities/${newId()}/edit?draft=new${task}`, { replace: true })
  }, [assignment, go])
  return <Loading />
}
