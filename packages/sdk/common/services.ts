// Services and points, and how a county decided about a plugin.
export {
  type CountyState,
  type Dep,
  type DisableChoice,
  type Manifest,
  type Point,
  type PointMode,
  point,
  type Token,
  token,
} from '@lianxin/kernel/common';
