import type { Day } from '@lianxin/base';
import { type PublicStatus, petitionFold, publicStatusOf } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import type { Settings } from '../directory/Settings.js';
import type { Calendars } from '../dossier/Calendars.js';
import type { Dossier } from '../dossier/Dossier.js';
import type { Log } from '../dossier/Log.js';
import type { QueryCodes } from '../dossier/QueryCodes.js';
import type { Records } from '../dossier/Records.js';
import { numberOf } from './numberOf.js';

interface Asked {
  readonly county: string;
  /** The number on the receipt, as typed. */
  readonly number: string;
  readonly code: string;
}

/** What the public page tells whoever has number and code of a case. */
export class PublicStatuses {
  static readonly token = token<PublicStatuses>('core.PublicStatuses');

  constructor(
    private readonly log: Log,
    private readonly records: Records,
    private readonly codes: QueryCodes,
    private readonly settings: Settings,
    private readonly directory: Directory,
    private readonly calendars: Calendars,
  ) {}

  /** The counties that have the page, by name. */
  counties(today: Day): readonly { readonly id: string; readonly name: string }[] {
    return this.directory.counties().filter(({ id }) => this.settings.get<boolean>(id, 'public.statusPage', today));
  }

  /**
   * Nothing for a wrong code, an unknown number, a sealed report and a county without the page alike. A filing that was
   * joined to a running case answers as that case stands.
   */
  async find({ county, number, code }: Asked, today: Day): Promise<PublicStatus | undefined> {
    if (!this.counties(today).some(({ id }) => id === county)) return undefined;
    const known = await this.codes.find(county, code);
    const dossier = known && (await this.log.find(known.dossier));
    if (!dossier) return undefined;
    const state = dossier.fold(petitionFold);
    if (alike(await numberOf(this.records, dossier, state)) !== alike(number)) return undefined;
    const party = state.parties.has(known.about) ? known.about : undefined;
    const running = state.joinedInto ? await this.log.find(state.joinedInto) : undefined;
    return running
      ? { ...this.statusOf(running), receivedOn: state.receivedOn, papers: this.statusOf(dossier, party).papers }
      : this.statusOf(dossier, party);
  }

  private statusOf(dossier: Dossier, party?: string): PublicStatus {
    const { county, clocks } = dossier;
    return publicStatusOf(dossier.fold(petitionFold), clocks, this.calendars.of(county), party);
  }
}

/** A number as it is typed on any keyboard: brackets of every shape, full-width digits and blanks make no difference. */
const alike = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/[〔〕［］[\]()（）【】]/gu, '|')
    .replace(/\s/gu, '');
