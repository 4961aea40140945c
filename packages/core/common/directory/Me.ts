import type { Day } from '@lianxin/base';
import type { CountyState } from '@lianxin/kernel/common';
import type { Role } from './roles.js';
import type { UnitKind } from './Unit.js';

/** A text in every language of the product. */
export type Text = { readonly 'zh-CN': string; readonly en: string };

/** One of my posts; I act in one at a time, named in the header `x-lianxin-post` of each request. */
export interface MyPost {
  readonly id: string;
  readonly unit: { readonly id: string; readonly name: string; readonly kind: UnitKind };
  readonly roles: readonly Role[];
  readonly title: string;
}

/** A plugin that is on or winding down in my county, as the shell needs it. Labels are already translated. */
export interface MyPlugin {
  readonly id: string;
  readonly displayName: Text;
  readonly state: Exclude<CountyState, 'off'>;
  /** Address of the browser half, to be imported on first use; absent where the plugin has none. */
  readonly client?: string;
  /** Address of the locale files; `{lang}` stands for `zh-CN` or `en`. */
  readonly locales: string;
  readonly navigation: readonly {
    readonly id: string;
    readonly page: string;
    readonly permission: string;
    readonly label: Text;
    readonly icon?: string;
    readonly order?: number;
  }[];
  readonly slots: readonly {
    readonly slot: string;
    readonly component: string;
    readonly when?: Readonly<Record<string, readonly string[]>>;
    readonly permission?: string;
    readonly order?: number;
  }[];
}

/** Who I am, where I act and what I have at hand: all the shell needs to draw itself. */
export interface Me {
  readonly person: { readonly id: string; readonly name: string };
  readonly posts: readonly MyPost[];
  /** The one acted in. */
  readonly post: MyPost;
  readonly permissions: readonly string[];
  readonly county: { readonly id: string; readonly name: string; readonly demo: boolean };
  readonly plugins: readonly MyPlugin[];
  /** Nothing else is allowed until the password has been changed. */
  readonly mustChangePassword: boolean;
  /** Minutes without a request after which the session ends. */
  readonly idleMinutes: number;
  readonly version: string;
  readonly today: Day;
}

/** The header that names the post acted in. */
export const POST_HEADER = 'x-lianxin-post';
