/** What a column of a table of messages can give. */
export const IMPORT_FIELDS = [
  'sourceNumber',
  'name',
  'phone',
  'address',
  'subject',
  'purpose',
  'receivedOn',
  'words',
  'reply',
  'repliedOn',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** The headers under which offices export these columns; of several in one table the first named here counts. */
export const HEADERS: Readonly<Record<ImportField, readonly string[]>> = {
  sourceNumber: [
    '留言编号',
    '信访编号',
    '信访件编号',
    '登记编号',
    '编号',
    '件号',
    'source number',
    'number',
    'no',
    'id',
  ],
  name: ['留言用户', '信访人姓名', '信访人', '来信人', '来访人', '反映人', '投诉人', '姓名', '用户', 'name', 'user'],
  phone: ['联系电话', '手机号码', '手机号', '电话号码', '电话', '手机', '联系方式', 'phone', 'telephone', 'mobile'],
  address: ['联系地址', '通讯地址', '家庭住址', '现住址', '住址', '地址', 'address'],
  subject: ['留言主题', '信访主题', '留言标题', '信访标题', '主题', '标题', '题目', 'subject', 'title'],
  purpose: ['信访目的', '留言类型', '留言目的', 'purpose'],
  receivedOn: [
    '留言时间',
    '留言日期',
    '来信时间',
    '来信日期',
    '来访时间',
    '来访日期',
    '来电时间',
    '信访时间',
    '信访日期',
    '收件日期',
    '收到日期',
    '受理时间',
    '受理日期',
    '登记时间',
    '登记日期',
    '提交时间',
    '时间',
    '日期',
    'received on',
    'received',
    'date',
    'time',
  ],
  words: [
    '留言详情',
    '留言内容',
    '信访内容',
    '反映内容',
    '来信内容',
    '详情',
    '内容',
    '正文',
    '主要诉求',
    '诉求',
    'words',
    'text',
    'message',
    'content',
  ],
  reply: ['答复意见', '答复内容', '回复意见', '回复内容', '答复', '回复', 'reply', 'answer'],
  repliedOn: ['答复时间', '答复日期', '回复时间', '回复日期', 'replied on', 'replied', 'reply date', 'answered on'],
};

/** What a message brought in today has not: a day of its own, an answer. */
const NOT_NEW: readonly ImportField[] = ['receivedOn', 'reply', 'repliedOn'];

/** The fields that an import reads. */
export const fieldsOf = (as: 'past' | 'running' | 'new'): readonly ImportField[] =>
  as === 'new' ? IMPORT_FIELDS.filter((field) => !NOT_NEW.includes(field)) : IMPORT_FIELDS;
