import type { DutySection, PlanDocument, Topic } from './plan/document.ts'
import { duties } from './plan/duties.ts'
import { frame } from './plan/header.ts'
import { channels, themes } from './plan/topics.ts'

/**
 * The demonstration plan: tasks, agencies, days and structure of Sơn La's plan of 2024 on communication about natural
 * resources, the environment and climate change, in our own words, without a number and with an invented signer.
 */
export const demonstrationPlan: PlanDocument = { ...frame, themes, channels, duties }

export const demonstrationFileName = 'ke-hoach-minh-hoa-son-la-2024.txt'

type Duty = (typeof duties)[number]

/** The label of a task of the demonstration plan. */
export type TaskLabel = Duty['items'][number]['label'] | Extract<Duty, { inline: string }>['label']

/** The tasks in order, with the words of each. */
export const demonstrationTasks: readonly { label: string; text: string; restricted: boolean }[] =
  demonstrationPlan.duties.flatMap(({ label, inline, items }) =>
    [...(inline ? [{ label, text: inline }] : []), ...items].map((item) => ({
      label: item.label,
      text: item.text,
      restricted: 'restricted' in item,
    })),
  )

/** The plan as it is printed, as plain text with line breaks: what is uploaded to the review desk. */
export function printedPlan(plan: PlanDocument = demonstrationPlan): string {
  return `${[
    plan.mark,
    printedHeader(plan),
    `KẾ HOẠCH\n${plan.title}`,
    ...plan.bases,
    plan.enacting,
    'I. MỤC ĐÍCH, YÊU CẦU',
    ...plan.requirements.map(({ label, text }) => `${label}. ${text}`),
    'II. NỘI DUNG TUYÊN TRUYỀN',
    ...plan.themes.map(printedTopic),
    'III. HÌNH THỨC TUYÊN TRUYỀN',
    ...plan.channels.map(printedTopic),
    'IV. KINH PHÍ THỰC HIỆN',
    plan.funding,
    'V. TỔ CHỨC THỰC HIỆN',
    ...plan.duties.flatMap(printedDuties),
    plan.closing,
    `Nơi nhận:\n${plan.recipients.map(({ text }, at) => `- ${text}${at + 1 < plan.recipients.length ? ';' : '.'}`).join('\n')}`,
    [...plan.signature.onBehalfOf, plan.signature.title].join('\n'),
    plan.signature.name,
  ].join('\n\n')}\n`
}

function printedHeader({ issuer, symbol, place, signedOn }: PlanDocument): string {
  const [year, month, day] = signedOn.split('-')
  return [
    ...issuer,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    `Số:      ${symbol}`,
    `${place}, ngày ${day} tháng ${Number(month)} năm ${year}`,
  ].join('\n')
}

const printedTopic = ({ label, text }: Topic): string => `${label}. ${text}`

const printedDuties = ({ label, heading, inline, items }: DutySection): string[] => [
  inline ? `${label}. ${heading}: ${inline}` : `${label}. ${heading}`,
  ...items.map((item) => `${item.label}. ${item.text}`),
]
