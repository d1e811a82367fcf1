import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doneSchema } from '#shared/contract/api.ts';
import type { CaseView } from '#shared/contract/case-view.ts';
import { holdingsAnswerSchema } from '#shared/contract/holdings.ts';
import { KIT } from '#tests/support/casts.ts';
import { ROOT } from '#tests/support/procedure-tool.ts';
import { draftIn, drafting, IVO } from './drafting.ts';
import { named, type Office, openOffice } from './office.ts';

const FOLDER = join(ROOT, 'shared/procedures/examples');
const PACK = 'harbourside-crp';
/** Who holds its roles; that of the director is held already, under the procedure they have. */
const HOLDERS = {
  reviewer: 'Amara Okafor',
  dutyManager: 'Idris Cole',
  headOfService: 'Jaya Patel',
  deputyHead: 'Helen Marsh',
  practiceLead: 'Sana Malik',
  quality: 'Quinn Abara',
};

let office: Office;
let desk: ReturnType<typeof drafting>;

/** An administrator pastes a pack of their own with its stories, publishes it, and says who holds its roles. */
beforeAll(async () => {
  office = await openOffice();
  desk = drafting(office);
  const text = readFileSync(join(FOLDER, `${PACK}.json`), 'utf8');
  const draft = draftIn(await desk.begin({ kind: 'text', text }, PACK));
  const ready = draftIn(await desk.keep(draft, { stories: itsStories() }));
  const published = await desk.publish(ready, { note: 'Agreed by the board.' });
  expect(published).toEqual({ status: 200, body: { procedure: PACK, version: 1 } });
  for (const [role, name] of Object.entries(HOLDERS)) await gives(role, name);
});
afterAll(() => office?.close());

/** The stories as they are kept with a draft: there they are about the pack by its id. */
function itsStories() {
  return readdirSync(join(FOLDER, 'stories')).map((name) => {
    const text = readFileSync(join(FOLDER, 'stories', name), 'utf8');
    return { name, text: text.replace(`../${PACK}.json`, PACK) };
  });
}

async function gives(role: string, name: string): Promise<void> {
  const { body } = await office.administer(IVO, 'GET', '/holdings?ended=false');
  const { revision } = holdingsAnswerSchema.parse(body).holdings;
  const given = await office.administer(IVO, 'POST', '/holdings', { revision, role, person: named(name).id });
  expect(given).toMatchObject({ status: 201 });
}

async function opens(category: string, stage: string): Promise<CaseView> {
  const command = {
    type: 'openCase',
    child: KIT,
    named: { socialWorker: named('Tom Whitlock'), teamManager: named('Ben Rees') },
    category,
    issues: [{ issue: 'Nobody has visited.', expected: 'A visit.', steps: 'Name a worker.' }],
    noDiscussionReason: 'Nobody was there.',
    stage,
    referralBeside: false,
  };
  const asked = { id: randomUUID(), procedure: PACK, command };
  return doneSchema.parse((await office.ask('Amara Okafor', 'POST', '/cases', asked)).body).case;
}

async function does(who: string, caseId: string, command: object): Promise<void> {
  const given = { id: randomUUID(), seen: 99, command };
  expect(await office.ask(who, 'POST', `/cases/${caseId}/commands`, given)).toMatchObject({ status: 200 });
}

async function sees(who: string, caseId: string): Promise<CaseView> {
  return doneSchema.parse((await office.ask(who, 'GET', `/cases/${caseId}`)).body).case;
}

/** Everything of a case that stands on its screen, but for names of things in the code and the policy's own words. */
function onScreen({ words: _, rules: __, ...view }: CaseView): string {
  return JSON.stringify(view, (key, value) => (/^(key|command|stage|state)$/.test(key) ? undefined : value));
}

describe('a seventh procedure, published by an administrator', () => {
  it('calls its rungs levels, and gives the first ten working days', async () => {
    const view = await opens('drift', 'level-1');
    expect(view).toMatchObject({
      track: 'Practice concern',
      stageLine: 'Level 1 of 3',
      reference: 'HC-2026-0001',
    });
    const now = view.ladder.find(({ state }) => state === 'now');
    expect(now?.due).toMatchObject({ day: '2026-12-07' });
    expect(now?.lines).toContain('Acknowledged: by Wed 25 Nov');
    expect(onScreen(view)).not.toMatch(/\bstages?\b/i);
  });

  it('shows the time at which hours end', async () => {
    const view = await opens('placement', 'safety-2');
    expect(view.stageLine).toBe('Level 2 (Safety concern) of 3');
    expect(JSON.stringify(view.ladder.find(({ state }) => state === 'now'))).toContain('09:30');
    expect((await sees('Jaya Patel', view.id)).ask).toMatchObject({
      mine: true,
      what: 'Your response is needed',
      detail: expect.stringContaining('Tue 24 Nov, 09:30'),
    });
  });

  it('asks nobody for an answer to a good practice notice', async () => {
    const view = await opens('praise', 'good-practice');
    expect(view.nowWith).toBe('Amara Okafor');
    const told = await sees('Ben Rees', view.id);
    expect(told.ask).toMatchObject({ mine: false, what: 'Nothing is asked of you now.' });
    expect(told.offers.map(({ command }) => command)).not.toContain('respond');
    expect(told.you).toBe('told for information: Team manager');
  });

  it('asks whoever takes it to the next level, in place of its owner', async () => {
    const { id } = await opens('voice', 'level-1');
    await does('Tom Whitlock', id, { type: 'respond', kind: 'disagree', text: 'We asked her.', actions: [] });
    await does('Amara Okafor', id, { type: 'findNotSettled', text: 'She was not asked alone.' });
    const manager = await sees('Ben Rees', id);
    expect(manager).toMatchObject({
      ask: { mine: true, what: 'Decide how to go on' },
      nowWith: 'Ben Rees',
      targets: [{ name: 'level 2' }],
    });
    expect(manager.offers.find(({ primary }) => primary)?.command).toBe('escalate');
    const owner = await sees('Amara Okafor', id);
    expect(owner).toMatchObject({
      ask: { mine: false, detail: 'Waiting for Ben Rees to decide.' },
      targets: [],
    });
    await does('Ben Rees', id, { type: 'escalate', stage: 'level-2', text: 'We do not agree.' });
    const { stageLine, nowWith, meetings } = await sees('Amara Okafor', id);
    expect({ stageLine, nowWith }).toEqual({
      stageLine: 'Level 2 of 3',
      nowWith: 'Jaya Patel and Sana Malik',
    });
    expect(meetings).toHaveLength(1);
  });
});
