import type { Locator } from 'playwright-core';

/** What to enter, by the labels of a form. A list ticks several boxes. */
export type Entered = Readonly<Record<string, string | readonly string[]>>;

/** Fills in a form as somebody does who reads its labels. */
export async function fillIn(form: Locator, fields: Entered): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await enter(form, label, value);
}

async function enter(form: Locator, label: string, value: string | readonly string[]): Promise<void> {
  const field = form.getByLabel(label, { exact: true }).first();
  await field.waitFor();
  if (typeof value !== 'string') {
    for (const each of value) await field.getByRole('checkbox', { name: each }).check();
    return;
  }
  const role = await field.getAttribute('role');
  if (role === 'radiogroup') await field.getByRole('radio', { name: value }).check();
  else if (role === 'combobox') await choose(field, value);
  else await type(field, value);
}

/** Types a part of the choice and takes it; where nothing can be typed, picks it from the list. */
async function choose(field: Locator, value: string): Promise<void> {
  if (await field.isEditable()) {
    await field.fill(value);
    await field.press('Enter');
  } else {
    await field.click();
    await field.page().getByTitle(value, { exact: true }).last().click();
  }
}

async function type(field: Locator, value: string): Promise<void> {
  await field.fill(value);
  await field.press('Tab');
}
