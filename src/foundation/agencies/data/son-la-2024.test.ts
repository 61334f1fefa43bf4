import { expect, test } from 'vitest'
import { agencyMatcher } from '../rules.ts'
import { Agency } from '../shapes.ts'
import { agencyGroups } from './groups.ts'
import { sonLa2024 } from './son-la-2024.ts'

const codes = sonLa2024.map((agency) => agency.code)

test('every agency has the shape of the table, and a code of its own', () => {
  const shape = Agency.omit({ id: true, unverified: true })
  for (const agency of sonLa2024) expect(() => shape.parse(agency)).not.toThrow()
  expect(new Set(codes).size).toBe(codes.length)
})

test('parents come before their children', () => {
  for (const [position, { parent }] of sonLa2024.entries())
    if (parent) expect(codes.indexOf(parent), parent).toBeLessThan(position)
  expect(sonLa2024.every(({ parent }) => parent === null || codes.includes(parent))).toBe(true)
})

test('groups exist and successors in these data are named by their code', () => {
  for (const agency of sonLa2024) {
    for (const group of agency.groups) expect(Object.keys(agencyGroups)).toContain(group)
    for (const { code } of agency.successors) if (code) expect(codes).toContain(code)
  }
})

test('every agency that ended says what came after, from the day after its last', () => {
  for (const { validTo, successors } of sonLa2024.filter((agency) => agency.validTo))
    expect(successors.some(({ on }) => on !== null && Date.parse(on) - Date.parse(validTo ?? '') === 86_400_000)).toBe(
      true,
    )
})

test('every name, short name and alias leads back to its agency alone', () => {
  const match = agencyMatcher(sonLa2024, '2024-03-18')
  for (const agency of sonLa2024)
    for (const name of [agency.name, agency.shortName, ...agency.aliases])
      expect(match(name), name).toEqual({ code: agency.code, certainty: 'exact' })
})

test('Party, Front, unions and branches of central bodies are asked, not ordered', () => {
  const asked = sonLa2024.filter(({ kind }) => ['party', 'front', 'union', 'central-vertical'].includes(kind))
  expect(asked.filter((agency) => agency.commanded)).toEqual([])
})
