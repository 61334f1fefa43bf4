/** Our sign: a drop, and the rings that spread from it. */
export const BrandSign = () => (
  <svg className="brand-sign" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="8" fill="#0B6B4F" />
    <path d="M16 4.5c2.6 3.4 4 5.6 4 7.6a4 4 0 0 1-8 0c0-2 1.4-4.2 4-7.6z" fill="#F2C08D" />
    <g fill="none" stroke="#fff" strokeWidth="2" strokeLinecap="round">
      <path d="M12 19.4c-1.8.4-3 1.1-3 2 0 1.4 3.1 2.5 7 2.5s7-1.1 7-2.5c0-.9-1.2-1.6-3-2" />
      <path d="M8.2 17.6C5.6 18.5 4 19.9 4 21.4c0 3.1 5.4 5.6 12 5.6s12-2.5 12-5.6c0-1.5-1.6-2.9-4.2-3.8" />
    </g>
  </svg>
)
