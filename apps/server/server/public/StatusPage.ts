import type { Day } from '@lianxin/base';
import type { PublicDemand, PublicPaper, PublicService, PublicStatus } from '@lianxin/core/common';
import type { Lang } from '@lianxin/core/server';
import { type Html, html } from './html.js';
import { STYLE } from './style.js';

/** How somebody wants to read the page. */
export interface Reading {
  readonly lang: Lang;
  /** Large print. */
  readonly big: boolean;
}

/** What was typed, so that nobody types it twice. */
export interface Typed {
  readonly county?: string;
  readonly number?: string;
}

export type Answer =
  | { readonly is: 'form' }
  | { readonly is: 'unknown' }
  | { readonly is: 'tooMany' }
  | { readonly is: 'closed' }
  | { readonly is: 'found'; readonly number: string; readonly status: PublicStatus };

/** Names and sentences that the page takes from elsewhere. */
export interface PageTexts {
  say(key: string, params?: Readonly<Record<string, string | number>>): string;
  unit(id: string): string;
  paper(kind: string): string;
  reviewOrgan(unit: string, on: Day): string;
  paperNumber(paper: PublicPaper): string | undefined;
}

/**
 * The page for petitioners: one form, one answer, no script. It works on any telephone, by keyboard and in a screen
 * reader, because it is nothing but headings, labels, lists and links.
 */
export class StatusPage {
  constructor(
    private readonly texts: PageTexts,
    private readonly counties: readonly { readonly id: string; readonly name: string }[],
  ) {}

  render(reading: Reading, typed: Typed, answer: Answer): string {
    const { lang, big } = reading;
    const page = html`<!doctype html>
<html lang="${lang}"${big && html` class="big"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${this.t('title')}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="name">${this.t('title')}</p>
<nav aria-label="${this.t('reading')}">
<a href="${address({ lang, big: !big })}">${this.t(big ? 'normal' : 'big')}</a>
<a href="${address({ lang: lang === 'en' ? 'zh-CN' : 'en', big })}" lang="${lang === 'en' ? 'zh-CN' : 'en'}">${this.t('otherLanguage')}</a>
</nav>
</header>
<main>
${answer.is === 'found' ? this.found(answer.number, answer.status, reading) : this.form(answer, typed, reading)}
</main>
</body>
</html>`;
    return page.markup;
  }

  private form({ is }: Answer, { county, number }: Typed, reading: Reading): Html {
    if (is === 'closed') return html`<h1>${this.t('heading')}</h1><p>${this.t('closed')}</p>`;
    const wrong = is === 'unknown' || is === 'tooMany';
    return html`<h1>${this.t('heading')}</h1>
${wrong && html`<p class="wrong" role="alert" id="wrong">${this.t(is)}</p>`}
<form method="post" action="${address(reading)}" autocomplete="off">
${
  this.counties.length > 1
    ? html`<p><label for="county">${this.t('county')}</label>
<select id="county" name="county">${this.counties.map(({ id, name }) => html`<option value="${id}"${id === county && html` selected`}>${name}</option>`)}</select></p>`
    : html`<input type="hidden" name="county" value="${this.counties[0]?.id}">`
}
<p><label for="number">${this.t('number')}</label>
<input id="number" name="number" value="${number}" maxlength="60" required aria-describedby="where"${wrong && html` aria-invalid="true"`}></p>
<p><label for="code">${this.t('code')}</label>
<input id="code" name="code" maxlength="40" required autocapitalize="characters" spellcheck="false" aria-describedby="where"${wrong && html` aria-invalid="true"`}></p>
<p id="where" class="quiet">${this.t('where')}</p>
<p><button>${this.t('ask')}</button></p>
</form>`;
  }

  private found(number: string, { receivedOn, demands, papers }: PublicStatus, reading: Reading): Html {
    const { lang } = reading;
    return html`<h1>${number}</h1>
<p>${this.t('received', { day: dayText(receivedOn, lang) })}</p>
<h2>${this.t('demands')}</h2>
<ol>${demands.map((demand) => html`<li>${this.demand(demand, lang)}</li>`)}</ol>
<h2>${this.t('papers')}</h2>
${papers.length ? html`<ul>${papers.map((paper) => html`<li>${this.paper(paper, lang)}</li>`)}</ul>` : html`<p>${this.t('noPapers')}</p>`}
<p class="quiet">${this.t('rights')}</p>
<p><a href="${address(reading)}">${this.t('again')}</a></p>`;
  }

  private demand({ organ, phase, next, end, endedOn, finalOn }: PublicDemand, lang: Lang): Html {
    const { texts } = this;
    const stands = end
      ? this.t('ended', { end: texts.say(`codes.demandEnd.${end}`), day: dayText(endedOn!, lang) })
      : this.t(`phase.${phase}`);
    return html`<p><b>${texts.unit(organ)}</b> ${stands}</p>
${next?.by && html`<p>${this.t(`next.${next.key}`, { day: dayText(next.by, lang) })}${next.provisional && html` ${this.t('provisional')}`}</p>`}
${finalOn && html`<p>${this.t('final', { day: dayText(finalOn, lang) })}</p>`}`;
  }

  private paper(paper: PublicPaper, lang: Lang): Html {
    const { texts } = this;
    const number = texts.paperNumber(paper);
    return html`<p><b>${texts.paper(paper.kind)}</b>${number && html` ${number}`}</p>
<p>${this.t('issued', { organ: texts.unit(paper.organ), day: dayText(paper.issuedOn, lang) })}</p>
${paper.served.length ? paper.served.map((service) => this.service(service, paper.organ, lang)) : html`<p>${this.t('notServed')}</p>`}`;
  }

  private service({ on, persons, review }: PublicService, organ: string, lang: Lang): Html {
    const served = this.t(persons > 1 ? 'servedSeveral' : 'served', { day: dayText(on, lang), persons });
    if (!review) return html`<p>${served}</p>`;
    const day = dayText(review.lastDay, lang);
    const remedy = review.asked
      ? this.t(`${review.stage}Asked`)
      : this.t(review.stage, { day, organ: this.texts.reviewOrgan(organ, on) });
    return html`<p>${served}</p><p class="remedy">${remedy}</p>`;
  }

  private t(key: string, params?: Readonly<Record<string, string | number>>): string {
    return this.texts.say(`public.${key}`, params);
  }
}

const address = ({ lang, big }: Reading): string => {
  const wishes = [...(lang === 'en' ? ['lang=en'] : []), ...(big ? ['big=1'] : [])];
  return `/query${wishes.length ? `?${wishes.join('&')}` : ''}`;
};

const dayText = (day: Day, lang: Lang): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
