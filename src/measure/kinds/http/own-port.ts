/**
 * Flags by which a server of Node.js that names a port in its code listens on another one: all versions name the same, and
 * run at the same time. A process that listens elsewhere does as it would without them.
 *
 * @param named the port that the code names
 * @param own the one that this version's server is to have
 */
export function listensOnOwn(named: number, own: number): string {
  // A module in its address: nothing has to lie anywhere. It replaces nothing but the number.
  const code = `import net from 'node:net'
const { listen } = net.Server.prototype
net.Server.prototype.listen = function (where, ...others) {
  const isOptions = typeof where === 'object' && where !== null
  const port = isOptions ? where.port : where
  if (Number(port) !== ${named}) return listen.call(this, where, ...others)
  return listen.call(this, isOptions ? { ...where, port: ${own} } : ${own}, ...others)
}`
  return `--import=data:text/javascript,${encodeURIComponent(code)}`
}
