// What the browser half of a plugin may use. One copy of it all, the shell's.

/** The server: asking, changing, listening. Contracts come from the common half. */
export {
  ApiError,
  type PagesOf,
  type QueryOptions,
  useCallOf,
  useMutationOf,
  usePagesOf,
  useQueryOf,
  useRefresh,
  useSubscriptionOf,
} from '@lianxin/api/client';

/** Who works here, in which post. */
export { useMe } from '@lianxin/core/client';

/**
 * The plugin itself and the places it opens to others; words, forms, actions, lists and states; and ways around the
 * shell, whose router it is: a copy of its own could not see where the page is.
 */
export {
  ActionBar,
  type ActionBarProps,
  ActionDrawer,
  type ActionDrawerProps,
  ActionForm,
  type ActionFormProps,
  Answered,
  addressOf,
  type ClientHalf,
  type Column,
  type Command,
  DataTable,
  type DataTableProps,
  DayText,
  type Done,
  DueText,
  type DueTextProps,
  defineClient,
  Empty,
  Failed,
  type FormSource,
  InstantText,
  Link,
  Loading,
  Missing,
  Navigate,
  type OfferedAction,
  OnConflict,
  PageHeader,
  type PageHeaderProps,
  type Reason,
  SchemaForm,
  type SchemaFormProps,
  Slot,
  type SlotContext,
  type SlotProps,
  StatusTag,
  type TextInLanguages,
  type TextParams,
  type Tone,
  type Translate,
  useCommands,
  useErrorText,
  useLanguage,
  useLocation,
  useNavigate,
  useParams,
  usePermission,
  useSearchParams,
  useShowOnce,
  useText,
  useToday,
  type Widget,
  type WidgetProps,
  type Widgets,
} from '@lianxin/ui';
export * from './case.js';
