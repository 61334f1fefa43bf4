import { type FieldError, useLanguage, useSession, useText } from '../../../../ui/kit/index.ts'
import { activitiesMessages } from '../../messages.ts'
import { submissionProblems } from '../../rules.ts'
import { activityScreens } from '../../screen-messages.ts'
import { statistics } from '../../statistics.ts'
import { contentOf, linkFault, wrongFigures } from '../draft.ts'
import type { ActivityFormState } from './use-activity-form.ts'

export const fieldIds = {
  title: 'activity-title',
  endedOn: 'activity-ended',
  figures: 'activity-figures',
  figure: (code: string) => `figure-${code}`,
  link: (place: number) => `link-${place}`,
} as const

const placeOf = {
  title_missing: fieldIds.title,
  ends_before_it_starts: fieldIds.endedOn,
  not_yet_over: fieldIds.endedOn,
  nothing_shown: fieldIds.figures,
} as const

/** Everything that stands between a draft and its sending, each at its field. */
export function useProblems({ draft, restricted }: ActivityFormState): FieldError[] {
  const text = useText(activityScreens)
  const { problems } = useText(activitiesMessages)
  const { today } = useSession()
  const { language } = useLanguage()
  const content = contentOf(draft, restricted)
  // The program words the title of a restricted activity.
  const title = restricted ? '·' : content.title.trim()
  return [
    ...submissionProblems({ ...content, title }, today).map((problem) => ({
      id: placeOf[problem],
      message: problems[problem],
    })),
    ...wrongFigures(draft, restricted).map((code) => ({
      id: fieldIds.figure(code),
      message: `${statistics[code].label[language]}: ${
        statistics[code].valueType === 'integer' ? text.badCount : text.badDecimal
      }`,
    })),
    ...draft.links.flatMap((typed, place) => {
      const fault = linkFault(typed, restricted)
      return fault ? [{ id: fieldIds.link(place), message: fault === 'bad' ? text.badLink : text.socialLink }] : []
    }),
  ]
}
