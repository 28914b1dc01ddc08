/** The day where the person is, not in Greenwich, as YYYY-MM-DD: Swedish writes it the ISO way. */
export function isoDay(date: Date): string {
  return new Intl.DateTimeFormat('sv').format(date);
}
