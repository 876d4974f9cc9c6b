import type { Handlers } from '#core/contract/index.ts';
import type { shipmentChannels } from '#core/contract/shipments.ts';
import { ok } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { countPapers, exceptStudents } from './count.ts';
import { changeShipment, makeShipment, removeShipment } from './make.ts';
import { reopenShipment, sealShipment } from './seal.ts';
import { arriveShipment, sendShipment, stepShipmentBack } from './send.ts';
import { sendingLines, shipmentDetail, shipmentsView } from './view.ts';

export function shipmentHandlers(ctx: AppContext): Handlers<keyof typeof shipmentChannels> {
  return {
    'shipments.list': async () => ok(await shipmentsView(ctx)),
    'shipments.candidates': async ({ round }) => ok(await sendingLines(ctx, await gather(ctx), round)),
    'shipments.get': ({ id }) => shipmentDetail(ctx, id),
    'shipments.make': (asked) => makeShipment(ctx, asked),
    'shipments.change': (asked) => changeShipment(ctx, asked),
    'shipments.count': (asked) => countPapers(ctx, asked),
    'shipments.except': (asked) => exceptStudents(ctx, asked),
    'shipments.seal': (asked) => sealShipment(ctx, asked),
    'shipments.reopen': ({ id }) => reopenShipment(ctx, id),
    'shipments.send': (asked) => sendShipment(ctx, asked),
    'shipments.arrive': (asked) => arriveShipment(ctx, asked),
    'shipments.stepBack': ({ id }) => stepShipmentBack(ctx, id),
    'shipments.remove': ({ id }) => removeShipment(ctx, id),
  };
}
