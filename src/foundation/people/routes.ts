import { type Route, routesOf } from '../access/index.ts'
import { acceptInvitation, deactivate, givePost, inviteAgainWith, inviteWith, setLanguage } from './actions.ts'
import { peopleContract } from './contract.ts'
import type { PeopleOutside } from './invitation-link.ts'
import { invitationShown, me, peopleList, personById, personHistory } from './queries.ts'

export const routesWith = (outside: PeopleOutside): Route[] =>
  routesOf('people', peopleContract, {
    me,
    setLanguage,
    list: peopleList,
    show: personById,
    history: personHistory,
    invite: inviteWith(outside),
    inviteAgain: inviteAgainWith(outside),
    givePost,
    deactivate,
    invitation: invitationShown,
    acceptInvitation,
  })
