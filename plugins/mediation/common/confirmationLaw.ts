/** One law on judicial confirmation: its limits in days, and what the court answers with. */
interface ConfirmationLaw {
  readonly law: string;
  readonly answer: 'ruling' | 'decision';
  readonly applyDays: number;
  readonly acceptDays?: number;
  readonly decideDays?: number;
  readonly extendDays?: number;
}

/**
 * Two laws speak of it. The procedure code prevails: the court answers by ruling (arts 205, 206). Where it is silent, the
 * judicial interpretation of 2011 goes on to count: 3 days to accept, 15 to decide, 10 more (arts 4, 5).
 */
export const CONFIRMATION_LAWS: readonly ConfirmationLaw[] = [
  { law: 'cpl2023', answer: 'ruling', applyDays: 30 },
  { law: 'judicial2011', answer: 'decision', applyDays: 30, acceptDays: 3, decideDays: 15, extendDays: 10 },
];

/** What the laws say taken together: the first that speaks. */
export const confirmationRule = <K extends keyof ConfirmationLaw>(
  what: K,
): { readonly law: string; readonly value: NonNullable<ConfirmationLaw[K]> } => {
  const { law, [what]: value } = CONFIRMATION_LAWS.find((each) => each[what] !== undefined)!;
  return { law, value: value! };
};
