import { type Route, routesOf } from '../access/index.ts'
import { acceptInvitation, deactivate, givePost, inviteAgainWith, inviteWith, setLanguage } from './actions.ts'
import { peopleContract } from './contract.ts'
import type { PeopleOutside } from './invitation-link.ts'
import { invitationShown, me, peopleList, personById, personHistory } from './queries.ts'
import { saveSettingsWith, settingsWith } from './settings.ts'

export const routesWith = (outside: PeopleOutside): Route[] =>
  routesOf('people', peopleContract, {
    me,
    setLanguage,
    settings: settingsWith(outside),
    saveSettings: saveSettingsWith(outside),
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
