import type { PayPeriod } from './pay-period.ts';
import type { PayCell } from './pay-row.ts';

/** One column of a pay table whose scale and period are known: amounts by step, in the order of the rows. */
export interface PayColumn {
  readonly name: string;
  readonly period: PayPeriod;
  readonly index?: number;
  readonly steps: readonly PayStep[];
}

export interface PayStep {
  readonly step: number;
  readonly cell: PayCell;
}
