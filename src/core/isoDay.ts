/** The day where the person is, not in Greenwich, as YYYY-MM-DD. By hand: the first use of `Intl` takes a while. */
export function isoDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
