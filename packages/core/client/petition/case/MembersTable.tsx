import { PartyBody } from '@lianxin/core/common';
import { type Column, DataTable, StatusTag, useText } from '@lianxin/ui';
import { Input, Pagination } from 'antd';
import { useState } from 'react';
import { useCase } from './CaseContext.js';
import { GivenText } from './GivenText.js';
import { ThingActions } from './OffersContext.js';
import { OwnReceiptButton } from './OwnReceiptButton.js';
import { mentions, type PartyField, type PartyLine } from './partyLines.js';
import { Revealed } from './Revealed.js';
import { yuanText } from './yuanText.js';

const PAGE = 15;

/** The members of a group, searched and paged here: the page of a case of two thousand stays as quick as any. */
export function MembersTable({ lines }: { lines: readonly PartyLine[] }) {
  const t = useText('core');
  const { mayReveal } = useCase().view;
  const [words, setWords] = useState('');
  const [page, setPage] = useState(1);
  const found = words.trim() ? lines.filter((line) => mentions(line, words)) : lines;
  const column = (field: PartyField, width: number): Column<PartyLine> => ({
    key: field,
    title: t(`fields.${field}`),
    width,
    render: ({ party, known }) =>
      known[field] && (
        <Revealed
          record={party.body}
          field={field}
          shown={known[field]}
          may={mayReveal && PartyBody.fields[field]?.mask !== undefined}
        />
      ),
  });
  return (
    <div className="pe-members">
      <Input.Search
        allowClear
        aria-label={t('petition.people.find')}
        placeholder={t('petition.people.find')}
        onChange={(e) => {
          setWords(e.target.value);
          setPage(1);
        }}
      />
      <DataTable<PartyLine>
        label={t('fields.members')}
        rows={found.slice((page - 1) * PAGE, page * PAGE)}
        rowKey={(line) => line.party.id}
        tone={({ party }) => (party.left ? 'quiet' : undefined)}
        empty={t('petition.people.none')}
        columns={[
          column('name', 84),
          column('phone', 132),
          column('idNumber', 184),
          {
            key: 'sum',
            title: t('fields.sum'),
            width: 112,
            align: 'right',
            render: ({ sum }) => sum !== undefined && <span className="lx-digits">{yuanText(sum)}</span>,
          },
          {
            key: 'given',
            title: t('petition.people.authority'),
            render: (line) => (
              <div className="pe-member-says">
                <GivenText line={line} />
                {line.note && <span className="lx-quiet">{line.note}</span>}
                {line.party.left && <StatusTag>{t('petition.case.left')}</StatusTag>}
              </div>
            ),
          },
          {
            key: 'actions',
            title: '',
            width: 96,
            render: ({ party }) => (
              <div className="pe-person-actions">
                <OwnReceiptButton party={party} />
                <ThingActions about={party.id} />
              </div>
            ),
          },
        ]}
      />
      {found.length > PAGE && (
        <Pagination
          size="small"
          current={page}
          pageSize={PAGE}
          total={found.length}
          showSizeChanger={false}
          onChange={setPage}
        />
      )}
    </div>
  );
}
