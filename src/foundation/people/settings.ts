import { found } from '../../platform/errors/refusal.ts'
import type { ReadContext, WriteContext } from '../access/index.ts'
import type { PeopleOutside } from './invitation-link.ts'
import { isSameSettings } from './rules.ts'
import type { Settings, SettingsShown } from './shapes.ts'
import { findSettings, saveSettings } from './store/myself.ts'

/** How the signed-in person wants to work and what to be told of. */
export const settingsWith =
  ({ mailer }: PeopleOutside) =>
  async (ctx: ReadContext): Promise<SettingsShown> => {
    const settings = found(await findSettings(ctx.db, ctx.person().personId), 'person')
    return { ...settings, canMail: mailer !== null }
  }

/** Keeps what the person chose. The same sent again changes nothing. */
export const saveSettingsWith =
  ({ mailer }: PeopleOutside) =>
  async (ctx: WriteContext, settings: Settings): Promise<SettingsShown> => {
    const { personId } = ctx.person()
    const before = found(await findSettings(ctx.db, personId), 'person')
    if (!isSameSettings(before, settings)) {
      await saveSettings(ctx.db, personId, settings)
      await ctx.record({ kind: 'people.settings_chosen', subject: { kind: 'person', id: personId } })
    }
    return { ...settings, canMail: mailer !== null }
  }
