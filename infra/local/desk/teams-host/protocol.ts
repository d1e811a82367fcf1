import { z } from 'zod';

/** A call of teams-js, as it arrives from the frame. */
export const call = z.object({
  id: z.number(),
  uuidAsString: z.string().optional(),
  func: z.string(),
  args: z.array(z.unknown()).nullish(),
});

/** A call of teams-js. */
type Call = z.infer<typeof call>;

/** What the host knows and can do for the page in its frame. */
export type Situation = {
  /** The context in Teams' old flat shape, which teams-js 2 turns into the new one. */
  readonly context: () => Readonly<Record<string, unknown>>;
  readonly token: () => Promise<string>;
  readonly openLink: (url: string) => void;
  readonly openPage: (subPageId: string | undefined) => void;
  readonly nowShowing: (subPageId: string | undefined) => void;
  readonly listens: (event: string) => void;
  readonly failed: (words: string) => void;
};

/** The answer's arguments, or nothing where teams-js waits for none. */
type Answer = readonly unknown[] | undefined;

const runtime = {
  apiVersion: 4,
  hostVersionsInfo: {},
  isNAAChannelRecommended: false,
  supports: { pages: { currentApp: {} } },
};

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const page = z.object({ subPageId: z.string().optional() });

async function token(situation: Situation): Promise<Answer> {
  try {
    return [true, await situation.token()];
  } catch (error) {
    return [false, error instanceof Error ? error.message : 'No token.'];
  }
}

function navigate(args: readonly unknown[], situation: Situation): Answer {
  const wanted = page.safeParse(args[0]);
  situation.openPage(wanted.success ? wanted.data.subPageId : undefined);
  return [true];
}

function fail(args: readonly unknown[], situation: Situation): Answer {
  situation.failed(text(args[1]) ?? text(args[0]) ?? 'The page says that it could not start.');
  return undefined;
}

function openLink(args: readonly unknown[], situation: Situation): Answer {
  const url = text(args[0]);
  if (!url) return [false, 'The link is empty.'];
  situation.openLink(url);
  return [true];
}

type Method = (args: readonly unknown[], situation: Situation) => Answer | Promise<Answer>;

const nothing: Method = () => undefined;

const methods: Readonly<Record<string, Method>> = {
  initialize: () => ['content', 'web', JSON.stringify(runtime), '2.0.1'],
  getContext: (_args, situation) => [situation.context()],
  'authentication.getAuthToken': (_args, situation) => token(situation),
  'appInitialization.appLoaded': nothing,
  'appInitialization.success': nothing,
  'appInitialization.failure': fail,
  'appInitialization.expectedFailure': fail,
  registerHandler: (args, situation) => {
    situation.listens(text(args[0]) ?? '');
    return undefined;
  },
  executeDeepLink: openLink,
  'pages.navigateToApp': navigate,
  'pages.currentApp.navigateTo': navigate,
  'pages.currentApp.navigateToDefaultPage': navigate,
  setFrameContext: nothing,
  returnFocus: nothing,
  shareDeepLink: (args, situation) => {
    situation.nowShowing(text(args[0]));
    return undefined;
  },
  handleBeforeUnload: nothing,
  readyToUnload: nothing,
  log: nothing,
};

/** Answers one call as a Teams client does. What the host does not know is said loudly, on the console and to the page. */
export async function answerCall(asked: Call, situation: Situation): Promise<Answer> {
  const method = methods[asked.func];
  if (method) return await method(asked.args ?? [], situation);
  console.error(`desk: the Teams host does not know "${asked.func}"`, asked.args);
  return [false, `The practice host does not support ${asked.func}.`];
}
