import type { TeamMember } from '../../model/team.ts';
import { rowNumber } from './table-number.ts';
import type { TableBody, TableRow } from './table-row.ts';

/** Reads a table of people: in which team and function each works, and for which share of a full post. */
export function teamTable(body: TableBody): readonly TeamMember[] {
  const people: TeamMember[] = [];
  for (const row of body.rows) {
    const person = row.text('person');
    if (person === undefined) {
      row.doubt('warning', 'table/row-without', 'person');
      continue;
    }
    const team = row.text('team');
    const profile = row.text('function');
    const share = shareOf(row, body);
    people.push({
      person,
      ...(team === undefined ? {} : { team }),
      ...(profile === undefined ? {} : { function: profile }),
      ...(share === undefined ? {} : { share }),
    });
  }
  return people;
}

/** `0,8`, `80 %` and `4/5` are the same share; a number from 2 to 100 is a percentage, with a diagnostic. */
function shareOf(row: TableRow, body: TableBody): number | undefined {
  const text = row.text('share');
  if (text === undefined) return undefined;
  const fraction = /^(\d{1,3}) ?\/ ?(\d{1,3})$/u.exec(text);
  if (fraction !== null) return within(row, Number(fraction[1]) / Number(fraction[2]), text);
  if (text.endsWith('%')) {
    const bare: TableRow = { ...row, text: () => text.slice(0, -1).trim() };
    const percent = rowNumber(bare, 'share', body, { least: 0, most: 100 });
    return percent === undefined ? undefined : percent / 100;
  }
  const value = rowNumber(row, 'share', body, { least: 0, most: 100 });
  if (value === undefined || value <= 1) return value;
  if (value < 2) return within(row, value, text);
  row.doubt('info', 'table/share-as-percent', 'share', { text });
  return value / 100;
}

function within(row: TableRow, share: number, text: string): number | undefined {
  if (share >= 0 && share <= 1) return share;
  row.doubt('warning', 'table/number-out-of-range', 'share', { text, least: 0, most: 1 });
  return undefined;
}
