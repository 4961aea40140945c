import { entryType } from '../../dossier/EntryType.js';
import { day, list, record, ref } from '../../dossier/kit.js';

// About a transfer.
export const assistanceAsked = entryType('core.assistance_asked', 'transfer', {
  units: list(ref()),
  opinionsBy: day(),
});

// About a demand.
export const opinionGiven = entryType('core.opinion_given', 'demand', { contribution: record() }, { harmless: true });
