export {
  addressOf,
  allOf,
  type Call,
  type Command,
  callForm,
  codeKey,
  type Done,
  entered,
  entriesOf,
  type Field,
  type FieldError,
  type FieldFit,
  type Fit,
  type FormFit,
  type FormModel,
  type FormSource,
  fitForm,
  fixed,
  formOf,
  type Group,
  HIDDEN,
  initialOf,
  type JsonSchema,
  jsonOf,
  LANGUAGES,
  type Language,
  labelKeys,
  type NamePath,
  namesIn,
  navigationOf,
  type OfferedAction,
  type Offering,
  oneOf,
  placeOf,
  type Reason,
  requestIds,
  type ShellPlugin,
  type SlotContext,
  someOf,
  type TextInLanguages,
  type Values,
} from '@lianxin/ui/common';
// The router belongs to the shell: a plugin that brought its own could not see where the page is.
export { Link, Navigate, useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
export { ActionBar, type ActionBarProps } from './action/ActionBar.js';
export { ActionDrawer, type ActionDrawerProps } from './action/ActionDrawer.js';
export { ActionForm, type ActionFormProps } from './action/ActionForm.js';
export { OnConflict } from './action/OnConflict.js';
export { useShowOnce } from './action/useShowOnce.js';
export { CommandPalette } from './command/CommandPalette.js';
export { CommandsProvider, useCommandList, useCommands } from './command/CommandsProvider.js';
export { Draft, type DraftStore } from './form/Draft.js';
export { SchemaForm, type SchemaFormProps } from './form/SchemaForm.js';
export { type DraftInUse, DraftsProvider, flushDrafts, useDraft } from './form/useDraft.js';
export { type Widget, type WidgetProps, type Widgets, WidgetsProvider } from './form/WidgetsProvider.js';
export { createTexts, type LoadSentences, type Sentences } from './i18n/createTexts.js';
export { Owner, useOwner } from './i18n/Owner.js';
export { storedLanguage } from './i18n/storedLanguage.js';
export { TextsProvider } from './i18n/TextsProvider.js';
export { errorText, useErrorText } from './i18n/useErrorText.js';
export { useLanguage } from './i18n/useLanguage.js';
export { type TextParams, type Translate, translate, useText } from './i18n/useText.js';
export { type Column, DataTable, type DataTableProps } from './list/DataTable.js';
export { Guide, type GuideProps, type GuideStep } from './page/Guide.js';
export { PageHeader, type PageHeaderProps } from './page/PageHeader.js';
export { ClientLoader } from './plugin/ClientLoader.js';
export { type ClientHalf, defineClient } from './plugin/defineClient.js';
export { PluginPage } from './plugin/PluginPage.js';
export { PluginsProvider, usePermission, usePlugins } from './plugin/PluginsProvider.js';
export { Slot, type SlotProps } from './plugin/Slot.js';
export { useHalves } from './plugin/useHalves.js';
export { Answered } from './state/Answered.js';
export { DayText, InstantText } from './state/DayText.js';
export { DueText, type DueTextProps } from './state/DueText.js';
export { Empty } from './state/Empty.js';
export { Failed } from './state/Failed.js';
export { Loading } from './state/Loading.js';
export { Missing } from './state/Missing.js';
export { StatusTag, type Tone } from './state/StatusTag.js';
export { Today, useToday } from './state/Today.js';
export { colors, theme } from './theme/theme.js';
