import type { z } from 'zod';
import { adoptionChannels } from './adoption.ts';
import { amountsChannels } from './amounts.ts';
import { boardChannels } from './board.ts';
import { calendarChannels } from './calendar.ts';
import type { Channel } from './channel.ts';
import { fileChannels } from './files.ts';
import { formChannels } from './forms.ts';
import { foundationChannels } from './foundation.ts';
import { guaranteeChannels } from './guarantee.ts';
import { handoverChannels } from './handover.ts';
import { homeChannels } from './home.ts';
import { householdPapersChannels } from './household-papers.ts';
import { importChannels } from './import.ts';
import { inspectionChannels } from './inspection.ts';
import { judgementChannels } from './judgement.ts';
import { keptPaperChannels } from './kept-papers.ts';
import { logChannels } from './log.ts';
import { paperChannels } from './papers.ts';
import { peopleChannels } from './people.ts';
import { printSheetChannels } from './print-sheets.ts';
import { progressChannels } from './progress.ts';
import { recommendationChannels } from './recommendations.ts';
import { rejudgeChannels } from './rejudge.ts';
import { repaymentChannels } from './repayment.ts';
import type { Reply } from './reply.ts';
import { ruleChannels } from './rules.ts';
import { scholarNetChannels } from './scholarnet.ts';
import { schoolRuleChannels } from './school-rules.ts';
import { shellChannels } from './shell.ts';
import { shipmentChannels } from './shipments.ts';
import { statisticsChannels } from './statistics.ts';
import { studentChannels } from './students.ts';
import { workspaceChannels } from './workspace.ts';
import { yearChannels } from './year.ts';

/** Everything the service process answers. */
export const serviceChannels = {
  ...workspaceChannels,
  ...peopleChannels,
  ...logChannels,
  ...homeChannels,
  ...boardChannels,
  ...progressChannels,
  ...calendarChannels,
  ...fileChannels,
  ...importChannels,
  ...studentChannels,
  ...judgementChannels,
  ...recommendationChannels,
  ...rejudgeChannels,
  ...paperChannels,
  ...shipmentChannels,
  ...inspectionChannels,
  ...keptPaperChannels,
  ...formChannels,
  ...foundationChannels,
  ...ruleChannels,
  ...schoolRuleChannels,
  ...repaymentChannels,
  ...amountsChannels,
  ...householdPapersChannels,
  ...guaranteeChannels,
  ...printSheetChannels,
  ...scholarNetChannels,
  ...adoptionChannels,
  ...yearChannels,
  ...handoverChannels,
  ...statisticsChannels,
} as const;

/** The whole seam between a window and the program. Everything else is derived from it. */
export const contract = { ...serviceChannels, ...shellChannels } as const;

export type Contract = typeof contract;
export type ChannelName = keyof Contract;
export type ServiceChannelName = keyof typeof serviceChannels;
export type ShellChannelName = keyof typeof shellChannels;

/** What a window passes. */
export type Input<Name extends ChannelName> = z.input<Contract[Name]['input']>;
/** What a handler gets, after parsing. */
export type Parsed<Name extends ChannelName> = z.output<Contract[Name]['input']>;
export type Output<Name extends ChannelName> =
  Contract[Name] extends Channel<z.ZodType, infer Value> ? Value : never;

/** A mapped type: a handler that is missing or answers the wrong shape does not compile. */
export type Handlers<Name extends ChannelName> = {
  readonly [Key in Name]: (input: Parsed<Key>) => Promise<Reply<Output<Key>>> | Reply<Output<Key>>;
};

/** What a window sees. */
export type Call = <Name extends ChannelName>(name: Name, input: Input<Name>) => Promise<Reply<Output<Name>>>;
