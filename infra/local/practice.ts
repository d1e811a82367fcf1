import { join } from 'node:path';
import type { Changes } from './changes.ts';
import { openChanges } from './changes.ts';
import type { Faults } from './faults/faults.ts';
import { openFaults } from './faults/faults.ts';
import { type Limits, openLimits } from './faults/limits.ts';
import { openWeather, readWeather, type Weather } from './faults/weather.ts';
import { type Journal, openJournal } from './journal/journal.ts';
import type { Directory } from './people.ts';
import { openDirectory } from './people.ts';
import type { PracticeSettings } from './settings.ts';
import { type Credentials, openCredentials } from './sign-in/credentials.ts';
import type { SigningKey } from './sign-in/signing-key.ts';
import { openSigningKey } from './sign-in/signing-key.ts';
import { Calendars } from './state/calendars.ts';
import { Chats } from './state/chats.ts';
import { collection } from './state/collection.ts';
import type { Database } from './state/database.ts';
import { openDatabase } from './state/database.ts';
import { Library } from './state/library.ts';
import { Mailboxes } from './state/mailboxes.ts';
import * as shapes from './state/shapes.ts';
import type { Clock } from './time/clock.ts';
import { openClock } from './time/clock.ts';

/** Everything a route of the practice tenant may need. */
export interface Practice {
  readonly settings: PracticeSettings;
  readonly database: Database;
  readonly people: Directory;
  readonly clock: Clock;
  readonly changes: Changes;
  readonly faults: Faults;
  readonly weather: Weather;
  readonly limits: Limits;
  readonly credentials: Credentials;
  readonly journal: Journal;
  readonly entraKey: SigningKey;
  readonly botKey: SigningKey;
  readonly chats: Chats;
  readonly mail: Mailboxes;
  readonly calendars: Calendars;
  readonly library: Library;
  /** Where the practice tenant itself is reached, once it listens. */
  readonly address: () => string;
  /** Where the product is reached. */
  readonly product: () => string;
  readonly say: (line: string) => void;
}

/** The two addresses, known only once both programs listen. */
export interface Addresses {
  practice: string;
  product: string;
}

function openShelves(database: Database) {
  return {
    chats: collection(database, 'chats', shapes.chat),
    messages: collection(database, 'messages', shapes.chatMessage),
    mail: collection(database, 'mail', shapes.mailMessage),
    events: collection(database, 'events', shapes.calendarEvent, 'transactionId'),
    copies: collection(database, 'event_copies', shapes.eventCopy, 'eventId'),
    items: collection(database, 'drive_items', shapes.driveItem, 'parentId'),
  };
}

/** Opens the practice data and everything that is kept in it. */
export async function openPractice(settings: PracticeSettings, addresses: Addresses): Promise<Practice> {
  const database = openDatabase(settings.dataFolder);
  const people = openDirectory(settings.peopleFile);
  const clock = openClock(database, settings.startAt);
  const changes = openChanges();
  const shelf = openShelves(database);
  const filesChanged = (driveId: string): void => {
    const tenant = people.tenants.find((t) => t.driveId === driveId)?.id;
    changes.announce({ topic: 'files', tenant });
  };
  return {
    settings,
    database,
    people,
    clock,
    changes,
    faults: openFaults(),
    weather: openWeather(readWeather(settings.weather)),
    limits: openLimits(settings.limits ?? false),
    credentials: openCredentials(),
    journal: openJournal(join(settings.dataFolder, 'journal.jsonl'), clock),
    entraKey: await openSigningKey(database, 'sign-in key'),
    botKey: await openSigningKey(database, 'bot service key'),
    chats: new Chats({ chats: shelf.chats, messages: shelf.messages, clock, changes }),
    mail: new Mailboxes({ shelf: shelf.mail, people, clock, changes }),
    calendars: new Calendars({ events: shelf.events, copies: shelf.copies, people, clock, changes }),
    library: new Library({ database, shelf: shelf.items, clock, changed: filesChanged }),
    address: () => addresses.practice,
    product: () => addresses.product,
    say: settings.say ?? ((line) => console.log(line)),
  };
}
