import type { Budgets } from '#bot/application/ports/budgets.ts';

/** Budgets that allow everything, for what is not about them. */
export const unlimited: Budgets = { within: (_asking, ask) => ask() };
