import type { States } from '../../catalog/postingSchema.ts';
import { anyOf } from '../parse/anyOf.ts';

/** How people write dates. */
export interface WrittenDates {
  /** For a longer pattern: any of the forms, without a group that captures. */
  readonly pattern: string;
  /**
   * The day, as `2027-05-03`, that a text begins with, behind a weekday maybe; also where a time follows. Zones are not
   * counted: people who write a day mean the day. `03/04/2027` is none, since it says two days; with full
   * stops the day comes first.
   */
  readonly read: (text: string) => string | undefined;
}

/** Prepares to read days as `2027-05-03`; `read` gives nothing for a day that is not sure or not in the calendar. */
export function createWrittenDates({
  months,
  weekdays,
  ordinals,
  beforeMonth,
}: Pick<States, 'months' | 'weekdays' | 'ordinals' | 'beforeMonth'>): WrittenDates {
  const numberOf = new Map(months.flatMap((names, i) => names.map((name) => [name.toLowerCase(), i + 1])));
  const month = anyOf([...numberOf.keys()]);
  const ordinal = anyOf(ordinals);
  const forms = [
    '(?<y>\\d{4})[-/](?<m>\\d{1,2})[-/](?<d>\\d{1,2})',
    `(?<name>${month})\\.?\\s+(?<d>\\d{1,2})(?:${ordinal})?(?:\\s*,\\s*|\\s+)(?<y>\\d{4})`,
    `(?<d>\\d{1,2})(?:${ordinal}|\\.)?(?:\\s+(?:${anyOf(beforeMonth)}))?[\\s-]+(?<name>${month})\\.?,?[\\s-]+(?<y>\\d{4})`,
    '(?<a>\\d{1,2})(?<mark>[-/.])(?<b>\\d{1,2})\\k<mark>(?<y>\\d{4})',
  ];
  const weekday = `(?:(?:${anyOf(weekdays)})\\.?,?\\s+)?`;
  const ends = '(?!\\d)';
  const patterns = forms.map((form) => new RegExp(`^\\s*${weekday}${form}${ends}`, 'iu'));

  return {
    pattern: `${weekday}(?:${forms.map(withoutNames).join('|')})${ends}`,
    read(text) {
      for (const pattern of patterns) {
        const found = pattern.exec(text)?.groups;
        if (!found) continue;
        const [month, day] = monthAndDay(found);
        return calendarDay(Number(found['y']), month, day);
      }
      return undefined;
    },
  };

  function monthAndDay({
    name,
    m,
    d,
    a,
    b,
    mark,
  }: Readonly<Record<string, string | undefined>>): [number, number] {
    if (name !== undefined) return [numberOf.get(name.toLowerCase()) ?? 0, Number(d)];
    if (m !== undefined) return [Number(m), Number(d)];
    const [first, second] = [Number(a), Number(b)];
    if (first > 12 || (mark === '.' && second <= 12)) return [second, first];
    return first === second || second > 12 ? [first, second] : [0, 0];
  }
}

/** The day as `2027-05-03`, if there is one in the calendar. */
function calendarDay(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > lastOf(year, month)) return undefined;
  return [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

function lastOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function withoutNames(form: string): string {
  return form.replaceAll('\\k<mark>', '[-/.]').replaceAll(/\(\?<\w+>/g, '(?:');
}
