import { shortDate } from '../../platform/text/dates.ts'
import { notificationsMessages, sentenceOf } from './messages.ts'
import type { Notification } from './shapes.ts'
import type { Addressee } from './store/digest.ts'

/** More than this nobody reads in a letter. */
const MOST_LINES = 30

interface Parts {
  readonly addressee: Addressee
  readonly notifications: readonly Notification[]
  readonly today: string
  /** The address at which people open the product, without a slash at the end. */
  readonly publicUrl: string
}

/** The letter that gathers what a person has not read, as plain text and as HTML with the same words. */
export function digestLetter({ addressee, notifications, today, publicUrl }: Parts) {
  const { language, name, email } = addressee
  const words = notificationsMessages[language].letter
  const lines = notifications.slice(0, MOST_LINES).map(({ kind, facts, place, at }) => ({
    sentence: sentenceOf(language, kind, facts),
    about: [facts.plan, shortDate(at)].filter(Boolean).join(' · '),
    address: publicUrl + place,
  }))
  const rest = notifications.length - lines.length
  const content = {
    ...{ language, lines, more: rest > 0 ? words.more(rest) : '' },
    ...{ greeting: words.greeting(name), opening: words.opening(notifications.length), closing: words.closing },
    all: { word: words.all, address: `${publicUrl}/notifications` },
    settings: { word: words.settings, address: `${publicUrl}/settings` },
  }
  const subject = words.subject(notifications.length, shortDate(today))
  return { to: email, subject, text: textOf(content), html: htmlOf(content) }
}

interface Linked {
  readonly word: string
  readonly address: string
}

interface Content {
  readonly language: string
  readonly greeting: string
  readonly opening: string
  readonly lines: readonly { readonly sentence: string; readonly about: string; readonly address: string }[]
  readonly more: string
  readonly all: Linked
  readonly closing: string
  readonly settings: Linked
}

function textOf({ greeting, opening, lines, more, all, closing, settings }: Content): string {
  const listed = lines.map(({ sentence, about, address }) => `- ${sentence}\n  ${about}\n  ${address}`)
  return `${[
    greeting,
    opening,
    [...listed, ...(more ? [more] : [])].join('\n\n'),
    `${all.word}: ${all.address}`,
    `${closing}\n${settings.address}`,
  ].join('\n\n')}\n`
}

/** Without pictures, scripts or fetched styles: nothing tells anybody that the letter was opened. */
function htmlOf({ language, greeting, opening, lines, more, all, closing, settings }: Content): string {
  const link = ({ word, address }: Linked) => `<a href="${escaped(address)}">${escaped(word)}</a>`
  const listed = lines.map(
    ({ sentence, about, address }) =>
      `<li style="margin:0 0 12px">${link({ word: sentence, address })}<br><span style="color:#55615b">${escaped(about)}</span></li>`,
  )
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Lan Tỏa</title></head>`,
    '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;color:#1b2420;max-width:40em">',
    `<p>${escaped(greeting)}</p><p>${escaped(opening)}</p>`,
    `<ul style="padding-left:20px">${listed.join('')}</ul>`,
    more ? `<p>${escaped(more)}</p>` : '',
    `<p>${link(all)}</p>`,
    `<p style="color:#55615b">${escaped(closing)} ${link(settings)}</p></body></html>`,
  ].join('')
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
