import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isStatisticCode, isValueOf, statistics } from '../../../execution/activities/statistics.ts'
import { agencyMatcher, matchGroup, proposeRoster, sonLa2024 } from '../../../foundation/agencies/index.ts'
import { demonstrationActivities, storyBegins, storyEnds } from './activities.ts'
import { demonstrationComments } from './comments.ts'
import { demonstrationDifficulties } from './difficulties.ts'
import { demonstrationPeople } from './people.ts'
import { pictures } from './pictures.ts'
import { demonstrationPlan, demonstrationTasks } from './plan.ts'
import { demonstrationReports } from './reports.ts'

const codes = new Set(sonLa2024.map(({ code }) => code))
const restrictedTasks = new Set(demonstrationTasks.filter(({ restricted }) => restricted).map(({ label }) => label))
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** The agencies that lead or join in each section of duties, as the plan's headings and partners say. */
function holdersOf(task: string): Set<string> {
  const section = demonstrationPlan.duties.find(({ label }) => label === task.split('.')[0])
  const match = agencyMatcher(sonLa2024, demonstrationPlan.signedOn)
  const own = (section?.heading ?? '').split(/; | và (?=Cổng)/u).flatMap((phrase) => membersOf(phrase, match))
  const text = demonstrationTasks.find(({ label }) => label === task)?.text ?? ''
  return new Set([
    ...own,
    ...sonLa2024
      .filter(({ name, shortName }) => text.includes(name) || text.includes(shortName))
      .map(({ code }) => code),
  ])
}

function membersOf(phrase: string, match: ReturnType<typeof agencyMatcher>): string[] {
  const group = matchGroup(phrase)
  if (group) return proposeRoster(group, sonLa2024, demonstrationPlan.signedOn).map(({ code }) => code)
  return [match(phrase)?.code ?? []].flat()
}

describe('people', () => {
  test('have e-mails of their own under lantoa.example and names without a title', () => {
    const emails = demonstrationPeople.map(({ email }) => email)
    expect(new Set(emails).size).toBe(emails.length)
    expect(emails.filter((email) => !/^[a-z.]+@lantoa\.example$/u.test(email))).toEqual([])
    expect(new Set(demonstrationPeople.map(({ name }) => name)).size).toBe(demonstrationPeople.length)
  })

  test('hold posts at agencies that exist', () => {
    const posts = demonstrationPeople.flatMap((person) => person.posts)
    expect(posts.filter(({ agency }) => !codes.has(agency))).toEqual([])
  })

  test('fill every role, and somebody holds two posts', () => {
    const roles = new Set(demonstrationPeople.flatMap(({ posts }) => posts.map(({ role }) => role)))
    expect([...roles].sort()).toEqual(['administrator', 'approver', 'focal_point', 'leader', 'plan_owner', 'reader'])
    expect(demonstrationPeople.some(({ posts }) => posts.length === 2)).toBe(true)
  })

  test('have a focal point wherever something was recorded, and an approver wherever something was decided or sent', () => {
    const holding = (role: string) =>
      new Set(
        demonstrationPeople.flatMap(({ posts }) =>
          posts.filter((post) => post.role === role).map(({ agency }) => agency),
        ),
      )
    const recorded = demonstrationActivities.map(({ agency }) => agency)
    expect(recorded.filter((agency) => !holding('focal_point').has(agency))).toEqual([])
    const decided = demonstrationActivities.filter(({ state }) => state === 'approved' || state === 'returned')
    const sent = [...decided, ...demonstrationReports.filter(({ state }) => state !== 'draft')]
    expect(sent.filter(({ agency }) => !holding('approver').has(agency))).toEqual([])
  })
})

describe('activities', () => {
  test.each(demonstrationActivities)('$key: $title', (activity) => {
    const { tasks, agency, from, to, themes, channels, title } = activity
    expect(codes).toContain(agency)
    expect(tasks.length).toBeGreaterThan(0)
    for (const task of tasks) expect(holdersOf(task), task).toContain(agency)
    expect(from >= storyBegins && from <= to && to <= storyEnds).toBe(true)
    expect(themes.length * channels.length).toBeGreaterThan(0)
    expect(title).toBe(title.normalize('NFC').trim())
    for (const [code, value] of Object.entries(activity.statistics))
      expect(isStatisticCode(code) && isValueOf(code, value), code).toBe(true)
    for (const link of activity.links) expect(new URL(link).hostname).toMatch(/\.example$/u)
    expect(activity.state === 'returned').toBe(activity.returnReason !== null)
  })

  const restricted = demonstrationActivities.filter(
    ({ tasks, themes }) => tasks.some((task) => restrictedTasks.has(task)) || themes.includes('6'),
  )
  test.each(restricted)('$key is on a restricted matter: counts and own publications alone', (activity) => {
    expect(activity.tasks.every((task) => restrictedTasks.has(task))).toBe(true)
    expect([activity.description, activity.pictures]).toEqual(['', []])
    const given = Object.keys(activity.statistics).filter(isStatisticCode)
    expect(given.filter((code) => !statistics[code].allowedForRestricted)).toEqual([])
  })

  test('tell three months of about twenty-five agencies, and leave some silent', () => {
    const agencies = new Set(demonstrationActivities.map(({ agency }) => agency))
    expect(demonstrationActivities.length).toBeGreaterThan(100)
    expect(agencies.size).toBeGreaterThanOrEqual(25)
    for (const silent of ['ubnd-sop-cop', 'ubnd-quynh-nhai', 'sgtvt']) expect(agencies).not.toContain(silent)
  })

  test('have keys of their own, and descriptions that are not repeated', () => {
    const all = <K extends 'key' | 'description'>(field: K) =>
      demonstrationActivities.map((activity) => activity[field]).filter(Boolean)
    expect(new Set(all('key')).size).toBe(all('key').length)
    expect(new Set(all('description')).size).toBe(all('description').length)
  })

  test('show in both press and portal one item with the same address, so that it is counted once', () => {
    const links = demonstrationActivities.flatMap((activity) => activity.links)
    expect(new Set(links).size).toBe(links.length - 1)
  })
})

describe('reports', () => {
  test('nine accepted, six waiting, two sent back, some begun', () => {
    const count = (state: string) => demonstrationReports.filter((report) => report.state === state).length
    expect(['accepted', 'submitted', 'returned', 'draft'].map(count)).toEqual([9, 6, 2, 4])
    expect(new Set(demonstrationReports.map(({ agency }) => agency)).size).toBe(demonstrationReports.length)
  })

  test('were sent and decided on working days of the story, in that order', () => {
    for (const report of demonstrationReports.filter((one) => one.state !== 'draft')) {
      const days = [report.submittedOn, ...('decidedOn' in report ? [report.decidedOn] : [])]
      expect([...days].sort()).toEqual(days)
      for (const day of days) expect(day <= storyEnds && ![0, 6].includes(weekday(day)), day).toBe(true)
      expect(Object.values(report.assessment).every(Boolean)).toBe(true)
    }
  })

  test('that are accepted are of agencies with nothing left to approve', () => {
    const accepted = new Set(
      demonstrationReports.filter(({ state }) => state === 'accepted').map(({ agency }) => agency),
    )
    const open = demonstrationActivities.filter(({ agency, state }) => accepted.has(agency) && state !== 'approved')
    expect(open).toEqual([])
  })

  test('count no activity that ended after they were sent', () => {
    const sent = new Map(
      demonstrationReports.flatMap((report) => ('submittedOn' in report ? [[report.agency, report.submittedOn]] : [])),
    )
    const later = demonstrationActivities.filter(
      ({ agency, to, state }) => state === 'approved' && to > (sent.get(agency) ?? '9'),
    )
    expect(later.map(({ key }) => key)).toEqual([])
  })
})

describe('difficulties and proposals', () => {
  test('are thirteen, on the plan or on tasks that the agency holds and that are not restricted', () => {
    expect(demonstrationDifficulties).toHaveLength(13)
    for (const { agency, task } of demonstrationDifficulties) {
      if (task === null) continue
      expect(holdersOf(task), `${agency} ${task}`).toContain(agency)
      expect(restrictedTasks).not.toContain(task)
    }
  })

  test('go on after they were raised, one turn after the other', () => {
    for (const { key, raisedOn, turns } of demonstrationDifficulties) {
      const days = [raisedOn, ...turns.map(({ on }) => on)]
      expect(days.toSorted(), key).toEqual(days)
      expect(raisedOn >= storyBegins && (days.at(-1) ?? '') <= storyEnds, key).toBe(true)
    }
  })

  test('show every turn and every outcome', () => {
    const turns = demonstrationDifficulties.flatMap((one) => one.turns)
    expect(new Set(turns.map(({ kind }) => kind)).size).toBe(6)
    const outcomes = turns.flatMap((turn) => (turn.kind === 'answer' ? turn.outcome : []))
    expect(new Set(outcomes)).toEqual(new Set(['solved', 'partly', 'declined', 'noted']))
    expect(demonstrationDifficulties.filter(({ kind }) => kind === 'proposal')).toHaveLength(3)
  })
})

test('comments name whom they mention, and answer one that was written before', () => {
  const names = new Map(demonstrationPeople.map(({ key, name }) => [key, name]))
  for (const { key, agency, task, words, mentions, replyTo, on } of demonstrationComments) {
    expect(holdersOf(task), key).toContain(agency)
    expect(restrictedTasks, key).not.toContain(task)
    for (const mentioned of mentions) expect(words, key).toContain(`@${names.get(mentioned)}`)
    const answered = demonstrationComments.find((one) => one.key === replyTo)
    expect(!replyTo || (answered?.on ?? '9999') <= on, key).toBe(true)
  }
})

test('every picture has its drawing', () => {
  for (const { file } of pictures) expect(existsSync(new URL(`pictures/${file}`, import.meta.url)), file).toBe(true)
})
