/** What a county decided about a plugin. Winding down: nothing new opens, what is open runs to its end. */
export type CountyState = 'on' | 'windingDown' | 'off';

/**
 * How an installed plugin stands, for all counties.
 * `waiting`: in order, its code does not run yet. `ready`: it runs. `setAside`: it failed and the rest goes on without
 * it. `unapproved`: nobody has approved these very files. `refused`: its manifest or its dependencies are not in order.
 */
export type InstalledState = 'waiting' | 'ready' | 'setAside' | 'unapproved' | 'refused';

/** Where in its life a plugin was when something happened to it. `prepare` is the application's own step, e.g. migrations. */
export type Phase = 'discover' | 'import' | 'services' | 'build' | 'prepare' | 'start' | 'call' | 'stop';
