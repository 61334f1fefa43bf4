import type { ReportDesk, ReportHead } from '../shapes.ts'

const upper = (words: string): string => words.toLocaleUpperCase('vi')

/** "Sơn La, ngày … tháng 11 năm 2024": the day stays open until the report is sent. */
function placeAndDay({ place, date }: ReportHead): string {
  const [year = '', month = '', day] = date.split('-')
  const printedMonth = Number(month) < 3 ? month : String(Number(month))
  return `${place}, ngày ${day ?? '…'} tháng ${printedMonth} năm ${year}`
}

/** The boxes above the text, as Nghị định 30/2020/NĐ-CP places them; the number is the clerk’s, known from the signed copy. */
export function PaperHead({ desk: { head } }: { desk: ReportDesk }) {
  return (
    <header className="letterhead">
      <div className="letterhead-boxes">
        <div>
          {head.superior ? <p>{upper(head.superior)}</p> : null}
          {head.issuer.map((line) => (
            <p key={line} className="letterhead-issuer">
              {upper(line)}
            </p>
          ))}
          <span className="letterhead-line" />
          <p>
            Số: {head.number ?? '…'}/{head.symbol}
          </p>
        </div>
        <div>
          <p className="letterhead-issuer letterhead-nation">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
          <p className="letterhead-issuer">Độc lập - Tự do - Hạnh phúc</p>
          <span className="letterhead-line letterhead-long" />
          <p className="letterhead-day">{placeAndDay(head)}</p>
        </div>
      </div>
      <p className="letterhead-title">BÁO CÁO</p>
      <p className="letterhead-title">{head.subject}</p>
      <p className="letterhead-to">Kính gửi: {head.addressees.join('; ')}.</p>
    </header>
  )
}

/** The boxes below the text: whom it goes to, who signs. */
export function PaperFoot({ head }: { head: ReportHead }) {
  return (
    <footer className="letterfoot">
      <div>
        <p className="letterfoot-to">Nơi nhận:</p>
        {head.recipients.map((recipient, index) => (
          <p key={recipient}>
            - {recipient}
            {index === head.recipients.length - 1 ? '.' : ';'}
          </p>
        ))}
      </div>
      <div className="letterfoot-signer">
        {[...head.onBehalfOf, head.signerTitle].map((line) => (
          <p key={line}>{upper(line).replace(/^TM\. /u, 'TM. ')}</p>
        ))}
      </div>
    </footer>
  )
}
