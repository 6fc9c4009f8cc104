/** The plumb line: a bob on its string. */
export function Logo() {
  return (
    <svg width="14" height="22" viewBox="0 0 14 22" aria-hidden="true">
      <path d="M7 0v9" stroke="currentColor" strokeWidth="2" />
      <path d="M2 9h10v4l-5 8-5-8z" fill="currentColor" />
    </svg>
  );
}
