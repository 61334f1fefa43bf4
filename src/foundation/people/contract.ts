import { z } from 'zod'
import { get, post, put } from '../../platform/http/contract.ts'
import { JournalLine } from '../journal/shapes.ts'
import {
  AcceptInvitation,
  ChangePassword,
  GivePost,
  InvitationShown,
  Invited,
  InvitePerson,
  ListPeople,
  Me,
  OneInvitation,
  OnePerson,
  PeopleList,
  Person,
  SetLanguage,
  Settings,
  SettingsShown,
  SignIn,
} from './shapes.ts'

export const peopleContract = {
  me: get('/me', {
    input: z.object({}),
    output: Me,
    summary: 'Who is signed in, with the posts valid today',
    open: true,
  }),
  setLanguage: put('/me/language', {
    input: SetLanguage,
    output: SetLanguage,
    summary: 'Keeps the language in which the person wants to be written to',
  }),
  settings: get('/me/settings', {
    input: z.object({}),
    output: SettingsShown,
    summary: 'How the person wants to work and what to be told of',
  }),
  saveSettings: put('/me/settings', {
    input: Settings,
    output: SettingsShown,
    summary: 'Keeps how the person wants to work and what to be told of',
  }),
  list: get('/people', { input: ListPeople, output: PeopleList, summary: 'People with their posts, by name' }),
  show: get('/people/:personId', { input: OnePerson, output: Person, summary: 'A person with all posts' }),
  history: get('/people/:personId/history', {
    input: OnePerson,
    output: z.array(JournalLine),
    summary: 'What happened to an account and its posts, newest first',
  }),
  invite: post('/people', { input: InvitePerson, output: Invited, summary: 'Adds a person and invites them' }),
  inviteAgain: post('/people/:personId/invite', {
    input: OnePerson,
    output: Invited,
    summary: 'Makes a new link to set the password; the former one stops working, and a closed account is open again',
  }),
  givePost: put('/people/:personId/posts/:postId', {
    input: GivePost,
    output: Person,
    summary: 'Gives a post, changes its title, or ends it by its last day',
  }),
  deactivate: post('/people/:personId/deactivate', {
    input: OnePerson,
    output: Person,
    summary: 'Closes an account and its open sessions at once',
  }),
  invitation: get('/invitations/:token', {
    input: OneInvitation,
    output: InvitationShown,
    summary: 'Whom an invitation link is for',
    open: true,
  }),
  acceptInvitation: post('/invitations/:token/accept', {
    input: AcceptInvitation,
    output: InvitationShown,
    summary: 'Sets the password of the person invited; the link works once',
    open: true,
  }),
}

/** Answered by the sign-in library rather than by actions: the session travels as a cookie. */
export const signInContract = {
  signIn: post('/auth/sign-in/email', {
    input: SignIn,
    output: z.object({}),
    summary: 'Signs in by password',
    open: true,
  }),
  signOut: post('/auth/sign-out', {
    input: z.object({}),
    output: z.object({}),
    summary: 'Ends the session of this device',
    open: true,
  }),
  changePassword: post('/auth/change-password', {
    input: ChangePassword,
    output: z.object({}),
    summary: 'Changes the own password and ends the sessions of other devices',
  }),
}
