import { FaultError } from '../project/fault.js'
import { sizeLimit, textOf, tooLarge, type BlobText } from './blob.js'
import { missingObject } from './git-fault.js'
import type { GitObject, ObjectReader } from './object-reader.js'

/** Blobs by id: what baseline, head and a merge have in common is read and decoded once. */
export class BlobCache {
  readonly #read = new Map<string, BlobText>()
  /** Under way: the batch that a blob comes with. One promise a batch, as there may be 10,000 blobs. */
  readonly #coming = new Map<string, Promise<void>>()

  /**
   * The texts of the blobs `oids`, in their order.
   * @throws FaultError `damaged-repository` where one is missing
   */
  async texts(reader: ObjectReader, oids: readonly string[]): Promise<BlobText[]> {
    const missing = oids.filter((oid) => !this.#read.has(oid) && !this.#coming.has(oid))
    if (missing.length > 0) this.#fetch(reader, [...new Set(missing)])
    await Promise.all(new Set(oids.flatMap((oid) => this.#coming.get(oid) ?? [])))
    return oids.map((oid) => this.#known(oid))
  }

  #fetch(reader: ObjectReader, oids: readonly string[]): void {
    const batch = reader
      .contents(oids, (object) => object && this.#read.set(object.oid, blobText(object)), sizeLimit)
      .finally(() => oids.forEach((oid) => this.#coming.delete(oid)))
    for (const oid of oids) this.#coming.set(oid, batch)
  }

  #known(oid: string): BlobText {
    const text = this.#read.get(oid)
    if (!text) throw new FaultError([missingObject(oid)])
    return text
  }
}

function blobText({ bytes }: GitObject): BlobText {
  return bytes === null ? tooLarge : textOf(bytes)
}
