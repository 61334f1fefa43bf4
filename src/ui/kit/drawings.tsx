import type { ReactNode } from 'react'

/** Our own line drawings in two colours, for empty places. They say nothing that the words beside them do not. */
function Drawing({ children }: { children: ReactNode }) {
  return (
    <svg className="drawing" viewBox="0 0 160 100" width="160" height="100" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

/** Rice terraces under a hill. */
export const Terraces = () => (
  <Drawing>
    <path className="drawn-second" d="M30 36 66 12l28 20 18-10 26 22" />
    <circle className="drawn-second" cx="124" cy="16" r="7" />
    <path d="M8 50c24-12 44 8 70-2s46-10 74-2" />
    <path d="M8 62c26-10 46 8 72-1s46-9 72-1" />
    <path d="M8 74c28-9 48 8 74 0s44-8 70 0" />
    <path d="M8 87c30-8 50 7 76 0s42-7 68 0" />
    <path className="drawn-second" d="M40 62v-6m4 6v-7m4 7v-6M104 74v-6m4 6v-7m4 7v-6" />
  </Drawing>
)

/** A stilt house of the Thái. */
export const StiltHouse = () => (
  <Drawing>
    <path d="M34 52 50 22h60l16 30z" />
    <path className="drawn-second" d="m46 22 8-8m60 8-8-8M46 40h68M42 46h76" />
    <path d="M42 52v18h76V52M42 70v20m25-20v20m26-20v20m25-20v20" />
    <path className="drawn-second" d="M58 56h12v14M88 56h16v8H88zM118 70l14 20m-9-12h7" />
    <path d="M16 90h128" />
  </Drawing>
)

/** A stream between stones. */
export const Stream = () => (
  <Drawing>
    <path d="M62 10c-12 16 24 22 8 40S34 74 44 92M88 10c-8 14 28 24 16 42s-22 22-10 40" />
    <path className="drawn-second" d="M74 30c4 4 8 4 12 0M72 52c5 4 10 4 15 0M56 76c6 4 14 4 20 0" />
    <path d="M18 84c4-10 18-12 24-2M112 82c6-12 24-10 28 4M112 36c6-8 16-8 20 0" />
    <path className="drawn-second" d="M26 40V22m0 18c-8-2-9-10-4-14m4 8c6-2 8-8 4-12" />
  </Drawing>
)

/** A twig of coffee with its cherries. */
export const CoffeeCherry = () => (
  <Drawing>
    <path d="M14 78c40-4 74-18 130-52" />
    <path d="M50 70c-18-18-14-36 2-46 10 18 10 34-2 46zM96 53c0-22 12-34 32-38 0 20-10 34-32 38z" />
    <path d="M51 66c-2-14-2-26 1-36M100 49c6-12 14-22 24-30" />
    <circle className="drawn-second" cx="66" cy="78" r="8" />
    <circle className="drawn-second" cx="82" cy="72" r="8" />
    <circle className="drawn-second" cx="76" cy="87" r="8" />
  </Drawing>
)

/** Three bins for sorted waste. */
export const WasteBins = () => (
  <Drawing>
    <path d="M22 40h30l-4 48H26zM65 40h30l-4 48H69zM108 40h30l-4 48h-22z" />
    <path d="M18 34h38v6H18zM61 34h38v6H61zM104 34h38v6h-38z" />
    <path
      className="drawn-second"
      d="M31 64c0-8 6-12 12-12 0 8-4 13-12 13m0 6V60M74 58h12v18H74zm3 0v-5h6v5M117 56l12 18m0-18-12 18"
    />
    <path className="drawn-second" d="M8 88h144" />
  </Drawing>
)
