import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { fetched } from './design/fetched.js';
import { paths } from './paths.js';
import { NotFoundPage } from './pages/not-found/not-found.page.js';
import { timelineSearch } from './pages/timeline/timeline-search.js';
import { SignedIn } from './session/signed-in.js';
import { pageOpened } from './shell/arrival.js';
import { Broken } from './shell/broken.js';
import { tellStatus } from './shell/status.js';

/** A page that is fetched when somebody goes there. */
function page<Module extends Record<string, unknown>, Name extends keyof Module>(
  fetch: () => Promise<Module>,
  name: Name,
) {
  return lazyRouteComponent(() => fetched(fetch), name);
}

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });

/** Every page but the door is for whoever is signed in. */
const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: SignedIn });

const home = createRoute({
  getParentRoute: () => signedIn,
  path: paths.home,
  beforeLoad: () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- how the router is told
    throw redirect({ to: '/todo', replace: true });
  },
});

const sample = createRoute({
  getParentRoute: () => root,
  path: paths.sample,
  component: page(() => import('./pages/sample/sample.page.js'), 'SamplePage'),
});

const todo = createRoute({
  getParentRoute: () => signedIn,
  path: paths.todo,
  component: page(() => import('./pages/todo/todo.page.js'), 'TodoPage'),
});

const account = createRoute({
  getParentRoute: () => signedIn,
  path: paths.account,
  component: page(() => import('./pages/account/account.page.js'), 'AccountPage'),
});

const cycle = createRoute({
  getParentRoute: () => signedIn,
  path: paths.cycle,
  component: page(() => import('./pages/cycle/cycle.page.js'), 'CyclePage'),
});

const decision = createRoute({
  getParentRoute: () => signedIn,
  path: paths.decision,
  component: page(() => import('./pages/decision/decision.page.js'), 'DecisionPage'),
});

const programme = createRoute({
  getParentRoute: () => signedIn,
  path: paths.programme,
  component: page(() => import('./pages/programme/programme.page.js'), 'ProgrammePage'),
});

const blueprints = createRoute({
  getParentRoute: () => signedIn,
  path: paths.blueprints,
  component: page(() => import('./pages/blueprints/blueprints.page.js'), 'BlueprintsPage'),
});

const cycleTimeline = createRoute({
  getParentRoute: () => signedIn,
  path: paths.cycleTimeline,
  validateSearch: timelineSearch,
  component: page(() => import('./pages/timeline/cycle-timeline.page.js'), 'CycleTimelinePage'),
});

const programmeTimeline = createRoute({
  getParentRoute: () => signedIn,
  path: paths.programmeTimeline,
  validateSearch: timelineSearch,
  component: page(() => import('./pages/timeline/programme-timeline.page.js'), 'ProgrammeTimelinePage'),
});

const workpackage = createRoute({
  getParentRoute: () => signedIn,
  path: paths.workpackage,
  component: page(() => import('./pages/workpackage/workpackage.page.js'), 'WorkpackagePage'),
});

const workpackageTimeline = createRoute({
  getParentRoute: () => signedIn,
  path: paths.workpackageTimeline,
  validateSearch: timelineSearch,
  component: page(() => import('./pages/workpackage/workpackage-timeline.page.js'), 'WorkpackageTimelinePage'),
});

const blueprint = createRoute({
  getParentRoute: () => signedIn,
  path: paths.blueprint,
  component: page(() => import('./pages/blueprints/blueprint.page.js'), 'BlueprintPage'),
});

const entry = createRoute({
  getParentRoute: () => signedIn,
  path: paths.entry,
  component: page(() => import('./pages/coalition/entry.page.js'), 'EntryPage'),
});

const pledge = createRoute({
  getParentRoute: () => signedIn,
  path: paths.pledge,
  component: page(() => import('./pages/pledge/pledge.page.js'), 'PledgePage'),
});

const meeting = createRoute({
  getParentRoute: () => signedIn,
  path: paths.meeting,
  component: page(() => import('./pages/meeting/meeting.page.js'), 'MeetingPage'),
});

const mails = createRoute({
  getParentRoute: () => signedIn,
  path: paths.mails,
  component: page(() => import('./pages/mails/mails.page.js'), 'MailsPage'),
});

const start = createRoute({
  getParentRoute: () => signedIn,
  path: paths.start,
  component: page(() => import('./pages/start/start.page.js'), 'StartPage'),
});

const ofWork = [cycleTimeline, programmeTimeline, workpackage, workpackageTimeline, blueprint, start] as const;
const ofMails = [entry, pledge, meeting, mails] as const;
const tree = root.addChildren([
  sample,
  signedIn.addChildren([home, todo, account, cycle, decision, programme, blueprints, ...ofWork, ...ofMails]),
]);

/** The ways to all pages; each page is loaded when somebody goes there. */
export function newRouter() {
  const router = createRouter({
    routeTree: tree,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: Broken,
  });
  router.subscribe('onBeforeLoad', ({ pathChanged }) => {
    if (!pathChanged) return;
    pageOpened();
    tellStatus(undefined);
  });
  return router;
}
