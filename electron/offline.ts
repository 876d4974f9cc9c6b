import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

/**
 * The product has no reason to reach a network. Should a library ever try, it fails here and loudly, instead of
 * sending something about a student. Local pipes stay open: processes talk to each other through them.
 */
export function refuseNetwork(): void {
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
    if (!isLocalPipe(args)) refuse();
    return Reflect.apply(connect, this, args);
  };
  net.Server.prototype.listen = refuse;
  dgram.Socket.prototype.bind = refuse;
  dgram.Socket.prototype.send = refuse;
  Object.assign(dns, { lookup: refuse, resolve: refuse });
  globalThis.fetch = async () => refuse();
}

function refuse(): never {
  throw new Error('network access is refused');
}

/** `connect(path)`, `connect({ path })`, or net's own normalised `connect([{ path }, callback])`. */
function isLocalPipe(args: readonly unknown[]): boolean {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (typeof first === 'string') return Number.isNaN(Number(first));
  return typeof first === 'object' && first !== null && 'path' in first && typeof first.path === 'string';
}
