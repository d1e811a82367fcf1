import {
  ConfidentialClientApplication,
  type INetworkModule,
  type NetworkRequestOptions,
} from '@azure/msal-node';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amara, clientId, leah, oxfordshire, practiceForTest, type TestPractice } from './practice-tenant.ts';

let practice: TestPractice;
beforeAll(async () => {
  practice = await practiceForTest();
});
afterAll(() => practice.end());

/** MSAL insists on an https authority; what it asks for is fetched from the practice tenant. */
function network(): INetworkModule {
  const send = async (url: string, method: string, options?: NetworkRequestOptions) => {
    const reached = url.replace('https://login.practice.example', `${practice.address}/entra`);
    const body = options?.body === undefined ? {} : { body: options.body };
    const response = await fetch(reached, { method, headers: options?.headers ?? {}, ...body });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.json(),
    };
  };
  return {
    sendGetRequestAsync: (url, options) => send(url, 'GET', options),
    sendPostRequestAsync: (url, options) => send(url, 'POST', options),
  };
}

function signIn(secret = 'practice-secret'): ConfidentialClientApplication {
  return new ConfidentialClientApplication({
    auth: {
      clientId,
      clientSecret: secret,
      authority: `https://login.practice.example/${oxfordshire}`,
      knownAuthorities: ['login.practice.example'],
    },
    system: { networkClient: network() },
  });
}

async function tokenOf(person: string): Promise<string> {
  const answer: { token: string } = await (
    await fetch(`${practice.address}/desk/people/${person}/token`)
  ).json();
  return answer.token;
}

describe('signing in to the practice tenant with MSAL', () => {
  test('a program gets a Graph token for one tenant', async () => {
    const answer = await signIn().acquireTokenByClientCredential({
      scopes: ['https://graph.microsoft.com/.default'],
    });
    const keys = createRemoteJWKSet(new URL(`${practice.address}/entra/${oxfordshire}/discovery/v2.0/keys`));
    const { payload } = await jwtVerify(answer?.accessToken ?? '', keys, {
      audience: 'https://graph.microsoft.com',
    });
    expect(payload).toMatchObject({ tid: oxfordshire, appid: clientId, idtyp: 'app' });
  });

  test('our service acts for Amara with the token that the tab got', async () => {
    const answer = await signIn().acquireTokenOnBehalfOf({
      oboAssertion: await tokenOf(amara),
      scopes: ['https://graph.microsoft.com/Mail.Read'],
    });
    expect(answer?.account?.username).toBe('amara.okafor@oxfordshire.practice.example');
    expect(answer?.tenantId).toBe(oxfordshire);
  });

  test('the token of the tab says who the person is, and was issued by their tenant', async () => {
    const keys = createRemoteJWKSet(new URL(`${practice.address}/entra/${oxfordshire}/discovery/v2.0/keys`));
    const { payload } = await jwtVerify(await tokenOf(amara), keys, {
      audience: clientId,
      issuer: `https://login.practice.example/${oxfordshire}/v2.0`,
    });
    expect(payload).toMatchObject({
      oid: amara,
      tid: oxfordshire,
      ver: '2.0',
      scp: 'access_as_user',
      name: 'Amara Okafor',
    });
  });

  test('a wrong secret is refused in the words Entra uses', async () => {
    const attempt = signIn('guess').acquireTokenByClientCredential({
      scopes: ['https://graph.microsoft.com/.default'],
    });
    await expect(attempt).rejects.toThrow('AADSTS7000215');
  });

  test('a person of the other council cannot be acted for in this one', async () => {
    const attempt = signIn().acquireTokenOnBehalfOf({
      oboAssertion: await tokenOf(leah),
      scopes: ['https://graph.microsoft.com/Mail.Read'],
    });
    await expect(attempt).rejects.toThrow('AADSTS50020');
  });
});
