import { mutation, type Procedures, query } from '@lianxin/api/server';
import { directory as contracts } from '@lianxin/core/common';
import type { Get } from '@lianxin/kernel/server';
import { Accounts } from './Accounts.js';
import { AuditReading } from './AuditReading.js';
import { DbDirectory } from './DbDirectory.js';
import { DirectoryAdmin } from './DirectoryAdmin.js';
import { listPeople } from './listPeople.js';
import { PluginAdmin } from './PluginAdmin.js';
import { Settings } from './Settings.js';
import { SignIn } from './SignIn.js';
import { WhoAmI } from './WhoAmI.js';

/** Signing in, and the administration of a county. */
export function directoryRouter(get: Get): Procedures {
  const accounts = get(Accounts);
  const admin = get(DirectoryAdmin.token);
  const reading = get(AuditReading.token);
  const directory = get(DbDirectory.token);
  const plugins = get(PluginAdmin.token);
  const settings = get(Settings);
  const signIn = get(SignIn.token);
  const whoAmI = get(WhoAmI.token);
  return {
    login: mutation(contracts.login, (ctx, i) => signIn.login(ctx, i.username, i.password)),
    logout: mutation(contracts.logout, (ctx) => signIn.logout(ctx)),
    me: query(contracts.me, async (ctx) =>
      whoAmI.describe(ctx.actor, ctx.today, (await accounts.get(ctx.actor.person)).mustChangePassword),
    ),
    changePassword: mutation(contracts.changePassword, (ctx, i) => done(accounts.change(ctx, i.current, i.next))),

    units: query(contracts.units, (ctx, i) => directory.tree(ctx.actor.county).rows(i?.on ?? ctx.today)),
    colleagues: query(contracts.colleagues, ({ actor, today }) => {
      const people = new Set(directory.postsIn(actor.unit, today).map((post) => post.person));
      return [...people].map((id) => ({ id, name: directory.nameOf(id) }));
    }),
    staff: query(contracts.staff, ({ actor, today }) =>
      directory.people(actor.county).flatMap(({ id, name }) => {
        const [post] = directory.postsOf(id, today);
        return post ? [{ id, name, unit: directory.getUnit(post.unit).name, title: post.title }] : [];
      }),
    ),
    addUnit: mutation(contracts.addUnit, (ctx, i) => admin.addUnit(ctx, i)),
    changeUnit: mutation(contracts.changeUnit, (ctx, i) => admin.changeUnit(ctx, i)),
    closeUnit: mutation(contracts.closeUnit, (ctx, i) => admin.closeUnit(ctx, i)),

    people: query(contracts.people, (ctx, i) => listPeople(directory, accounts, ctx.actor.county, i ?? {})),
    addPerson: mutation(contracts.addPerson, (ctx, i) => admin.addPerson(ctx, i)),
    addPost: mutation(contracts.addPost, (ctx, i) => admin.addPost(ctx, i)),
    endPost: mutation(contracts.endPost, (ctx, i) => admin.endPost(ctx, i)),
    resetPassword: mutation(contracts.resetPassword, async (ctx, i) => ({
      password: await accounts.reset(ctx, i.person),
    })),

    settings: query(contracts.settings, (ctx) => settings.rows(ctx.actor.county, ctx.today)),
    setSetting: mutation(contracts.setSetting, (ctx, i) => done(settings.set(ctx, i))),

    plugins: query(contracts.plugins, (ctx) => plugins.list(ctx.actor.county)),
    setPluginState: mutation(contracts.setPluginState, (ctx, i) => plugins.setState(ctx, i)),
    approvePlugin: mutation(contracts.approvePlugin, (ctx, i) => plugins.approve(ctx, i.plugin, i.hash)),

    audit: query(contracts.audit, (ctx, i) => reading.page(ctx, i ?? {})),
    exportAudit: mutation(contracts.exportAudit, (ctx, { lang, ...i }) => reading.export(ctx, i, lang)),
    checks: query(contracts.checks, () => reading.checkIds()),
    runCheck: mutation(contracts.runCheck, (ctx, i) => reading.check(ctx, i.check, i.lang)),
    auditHead: query(contracts.auditHead, (_, i) => reading.head(i.day)),
  };
}

const done = (work: Promise<void>): Promise<null> => work.then(() => null);
