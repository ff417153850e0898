/** The fewest years that lines are kept: what the law asks for, and what whoever verifies holds removals to. */
export const LEAST_YEARS = 5;

/** Whether something of an instant has been kept for so many years at another. */
export function isPastTerm(until: Date, { years, at }: { years: number; at: Date }): boolean {
  const end = new Date(until);
  end.setUTCFullYear(end.getUTCFullYear() + years);
  return end <= at;
}
