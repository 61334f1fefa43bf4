import { publicationContract } from '../../publishing/public-plans/index.ts'
import type { Cast } from './cast.ts'
import type { IssuedPlan } from './plan.ts'
import type { Stage } from './stage.ts'
import type { Step } from './step.ts'
import { at } from './time.ts'

interface Scenery {
  readonly stage: Stage
  readonly cast: Cast
  readonly plan: IssuedPlan
}

const decidedOn = '2024-08-14'

/** The plan owner publishes all that may be told of the plan; restricted items are a number there. */
export const publicationSteps = ({ stage, cast, plan }: Scenery): Step[] => {
  const decided = { by: cast.called('sung.minh.hoa'), at: at(decidedOn, '10:20') }
  const publish = async () => {
    const { choice, version } = await stage.act(decided, publicationContract.show, { planId: plan.id })
    return stage.act(decided, publicationContract.decide, {
      ...{ ...choice, planId: plan.id, version, contact },
      reason: 'Để người dân cùng biết và cùng giám sát',
    })
  }
  return [{ at: decided.at, play: publish }]
}

const contact = { office: 'Văn phòng Sở Tài nguyên và Môi trường (minh họa)', email: 'gop-y@lantoa.example', phone: '' }
