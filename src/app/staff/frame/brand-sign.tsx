/** Our sign: rings that spread outward from a point. */
export const BrandSign = () => (
  <svg className="brand-sign" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="8" fill="#0B6B4F" />
    <g fill="none" stroke="#fff" strokeWidth="2.4" strokeLinecap="round">
      <circle cx="16" cy="23.5" r="1.6" fill="#fff" stroke="none" />
      <path d="M10.6 18.6a7.6 7.6 0 0 1 10.8 0M6.9 14.2a13 13 0 0 1 18.2 0" />
      <path d="M3.9 9.6a18.4 18.4 0 0 1 24.2 0" stroke="#F2C08D" />
    </g>
  </svg>
)
