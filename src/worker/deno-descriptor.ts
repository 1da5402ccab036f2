import { arch, platform } from 'node:process'

/** What of Deno it takes to call the system. */
interface DenoSystem {
  dlopen(
    library: string,
    functions: {
      readonly write: { readonly parameters: readonly string[]; readonly result: string }
    },
  ): {
    readonly symbols: {
      write(this: void, descriptor: number, bytes: Uint8Array, length: bigint): bigint | number
    }
  }
}

/** Where the system's own functions are, by platforms. */
const libraries: Readonly<Record<string, string>> = {
  linux: 'libc.so.6',
  darwin: '/usr/lib/libSystem.B.dylib',
}

/**
 * Writes to a descriptor that this process was started with. Deno's own functions refuse each that they have not opened
 * themselves, and a socket cannot be opened by its path: so the system's function is called.
 *
 * @returns writes all of a text at once
 */
export function denoWriter(deno: object, descriptor: number): (text: string) => void {
  if (!isSystem(deno)) throw new Error('this Deno has no Deno.dlopen')
  const library = libraries[platform]
  if (library === undefined)
    throw new Error(`Deno is measured under Linux and macOS alone: this is ${platform} on ${arch}`)
  const { write } = deno.dlopen(library, {
    write: { parameters: ['i32', 'buffer', 'usize'], result: 'isize' },
  }).symbols
  const encoder = new TextEncoder()
  return (text) => {
    const bytes = encoder.encode(text)
    for (let from = 0; from < bytes.length;) {
      const written = Number(write(descriptor, bytes.subarray(from), BigInt(bytes.length - from)))
      if (written <= 0) throw new Error(`descriptor ${descriptor} takes nothing any more`)
      from += written
    }
  }
}

function isSystem(deno: object): deno is DenoSystem {
  return 'dlopen' in deno && typeof deno.dlopen === 'function'
}
