// Points of core that a plugin contributes to; `EntryType`, `RecordKind` and `ClockRule` are in `/common`.
export {
  Check,
  CloseGuard,
  Command,
  type CommandInput,
  type CommandIo,
  DemoStory,
  Follower,
  type Projected,
  Projection,
  type ProjectionTable,
  type ReadRecords,
  Sight,
  SignGuard,
} from '@lianxin/core/server';
