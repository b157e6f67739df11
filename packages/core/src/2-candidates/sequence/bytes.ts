/** Numbers and text as bytes, least significant first. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 12);
  #length = 0;

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const more = new Uint8Array(2 * this.#length);
      more.set(this.#bytes);
      this.#bytes = more;
    }
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  /** Four bytes. */
  int(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte((value >>> shift) & 0xff);
  }

  /** An unsigned 32-bit number, seven bits a byte. */
  varint(value: number): void {
    let rest = value >>> 0;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** A signed number near zero: 0, -1, 1, -2 … as 0, 1, 2, 3 … */
  signed(value: number): void {
    this.varint((value << 1) ^ (value >> 31));
  }

  /** How many, then unsigned 32-bit numbers in ascending order as their differences. */
  differences(values: readonly number[]): void {
    this.varint(values.length);
    let last = 0;
    for (const value of values) {
      this.varint((value >>> 0) - last);
      last = value >>> 0;
    }
  }

  text(text: string): void {
    const encoded = new TextEncoder().encode(text);
    this.varint(encoded.length);
    for (const byte of encoded) this.byte(byte);
  }
}

/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const value = this.#bytes[this.#at]!;
    this.#at += 1;
    return value;
  }

  int(): number {
    return this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24);
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  signed(): number {
    const value = this.varint();
    return (value >>> 1) ^ -(value & 1);
  }

  /** The numbers as signed 32-bit ones, as hashes are. */
  differences(): Int32Array {
    const values = new Int32Array(this.varint());
    let last = 0;
    for (let i = 0; i < values.length; i += 1) {
      last += this.varint();
      values[i] = last;
    }
    return values;
  }

  text(): string {
    const length = this.varint();
    const text = new TextDecoder().decode(this.#bytes.subarray(this.#at, this.#at + length));
    this.#at += length;
    return text;
  }
}
