import { defineAction, fields, petitionFold, z } from '@lianxin/sdk/common';
import { caseAction, definePaper, definePlugin, Papers, SAMPLE_FRAME, text } from '@lianxin/sdk/server';
import type { PluginInTest } from '@lianxin/testing';

/** A paper of a plugin that is owed to persons and whose service ends the demand. */
export const notice = definePaper<{ readonly said: string }>({
  id: 'slips.notice',
  article: '29',
  served: true,
  numbered: true,
  ends: 'suggestion_answered',
  tellsPath: true,
  form: 'letter',
  fields: ({ said }) => ({ said }),
  mandatory: ['to', 'said', 'organ', 'on'],
  body: text('关于{matter}：', '{said}'),
  sample: { ...SAMPLE_FRAME, said: '已经安排检修。' },
});

/** An action on a demand, with a fold of the plugin's own: what a paper needs of the case it takes from the dossier. */
export const issueNotice = defineAction('slips.issueNotice', {
  about: 'demand',
  permission: 'slips.issue',
  input: z.strictObject({ said: fields.long(1000), issuer: z.uuid().optional(), committee: fields.line().optional() }),
  fold: { ...petitionFold, id: 'slips.count', of: (entries) => ({ ...petitionFold.of(entries), n: entries.length }) },
  appends: ['core.issued'],
});

export const slipPlugin = (declared: readonly string[] = ['slips.notice']): PluginInTest => ({
  manifest: {
    dependsOn: { core: '^1.0.0' },
    contributes: {
      permissions: [{ id: 'slips.issue', label: '%displayName%', roles: ['clerk', 'handler', 'caseworker'] }],
      papers: declared,
    },
  },
  texts: {
    'codes.documentKind.slips.notice': '检修告知单',
    'paperFields.said': '告知事项',
    'actions.slips.issueNotice': '出具检修告知单',
  },
  plugin: definePlugin({
    id: 'slips',
    papers: [notice],
    router: (get) => ({
      issueNotice: caseAction(issueNotice, {
        prepare: (p, { said, issuer, committee }) =>
          get(Papers.token).make(
            p,
            notice,
            { said },
            {
              ...(issuer && { issuer }),
              ...(committee && { organ: committee }),
            },
          ),
        run: async (tools, _, paper) => ({ document: await get(Papers.token).issue(tools, paper, [tools.about]) }),
      }),
    }),
  }),
});
