import type { Handlers, ServiceChannelName } from '#core/contract/index.ts';
import { adoptionHandlers } from './adoption/handlers.ts';
import { amountsHandlers } from './amounts/handlers.ts';
import { boardHandlers } from './board/handlers.ts';
import { calendarHandlers } from './calendar/handlers.ts';
import type { AppContext } from './context.ts';
import { inspectionHandlers } from './defects/handlers.ts';
import { fileHandlers } from './file-handlers.ts';
import { formHandlers } from './forms/handlers.ts';
import { foundationHandlers } from './foundation/handlers.ts';
import { gradeHandlers } from './grades/handlers.ts';
import { guaranteeHandlers } from './guarantee/handlers.ts';
import { handoverHandlers } from './handover/handlers.ts';
import { historyHandlers } from './history/handlers.ts';
import { homeHandlers } from './home/handlers.ts';
import { householdPapersHandlers } from './household-papers/handlers.ts';
import { importHandlers } from './import/handlers.ts';
import { judgementHandlers } from './judgement/handlers.ts';
import { keptPaperHandlers } from './kept-papers/handlers.ts';
import { logHandlers } from './log/handlers.ts';
import { paperHandlers } from './papers/handlers.ts';
import { peopleHandlers } from './people/handlers.ts';
import { printSheetHandlers } from './print-sheets/handlers.ts';
import { progressHandlers } from './progress/handlers.ts';
import { recommendationHandlers } from './recommendations/handlers.ts';
import { rejudgeHandlers } from './rejudge/handlers.ts';
import { repaymentHandlers } from './repayment/handlers.ts';
import { rulesHandlers } from './rules/handlers.ts';
import { scholarNetHandlers } from './scholarnet/handlers.ts';
import { schoolRuleHandlers } from './school-rules/handlers.ts';
import { shipmentHandlers } from './shipments/handlers.ts';
import { statisticsHandlers } from './statistics/handlers.ts';
import { studentHandlers } from './students/handlers.ts';
import { workspaceHandlers } from './workspace/handlers.ts';
import { yearHandlers } from './year/handlers.ts';

/** Every channel with its use case. */
export const createHandlers = (ctx: AppContext) =>
  ({
    ...workspaceHandlers(ctx),
    ...peopleHandlers(ctx),
    ...logHandlers(ctx),
    ...homeHandlers(ctx),
    ...boardHandlers(ctx),
    ...progressHandlers(ctx),
    ...calendarHandlers(ctx),
    ...fileHandlers(ctx),
    ...importHandlers(ctx),
    ...studentHandlers(ctx),
    ...gradeHandlers(ctx),
    ...judgementHandlers(ctx),
    ...recommendationHandlers(ctx),
    ...rejudgeHandlers(ctx),
    ...paperHandlers(ctx),
    ...shipmentHandlers(ctx),
    ...inspectionHandlers(ctx),
    ...keptPaperHandlers(ctx),
    ...formHandlers(ctx),
    ...foundationHandlers(ctx),
    ...rulesHandlers(ctx),
    ...schoolRuleHandlers(ctx),
    ...repaymentHandlers(ctx),
    ...amountsHandlers(ctx),
    ...householdPapersHandlers(ctx),
    ...guaranteeHandlers(ctx),
    ...printSheetHandlers(ctx),
    ...scholarNetHandlers(ctx),
    ...adoptionHandlers(ctx),
    ...yearHandlers(ctx),
    ...handoverHandlers(ctx),
    ...statisticsHandlers(ctx),
    ...historyHandlers(ctx),
  }) satisfies Handlers<ServiceChannelName>;
