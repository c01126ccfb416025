import { parseLines } from 'dot-properties'
import type { SqlFault, SqlText } from '../sql/statement.js'
import { type Connector, readConnectorFile } from './connector.js'
import type { Fault } from './fault.js'
import type { NameSpace } from './names.js'
import { isPropertiesFile, isSqlFile, mayHoldConnector } from './participation.js'
import type { Properties } from './session.js'
import type { EntryKind, FileProblem, SnapshotFile } from './snapshot.js'
import { placeStatements, type PlacedStatement } from './statement.js'

/** What a SQL file holds. */
export interface SqlFile {
  readonly sql: SqlText
  readonly statements: readonly PlacedStatement[]
}

/** Reads a SQL file of either side. */
export type ReadSql = (file: SnapshotFile) => SqlFile

/** A statement of a file that could not be understood. */
export interface LostStatement {
  readonly file: string
  readonly sql: SqlText
  readonly fault: SqlFault
}

/** A file that takes part by its name but cannot be read: a link, a pointer, other bytes than UTF-8. */
export interface UnreadFile {
  readonly path: string
  readonly oid: string
  readonly message: string
}

/** What the files of one side of a project say, names not yet resolved. */
export interface ReadFiles {
  readonly files: ReadonlyMap<string, SnapshotFile>
  readonly statements: readonly PlacedStatement[]
  readonly lost: readonly LostStatement[]
  readonly connectors: readonly Connector[]
  /** Faults of connector files. */
  readonly faults: readonly Fault[]
  readonly unread: readonly UnreadFile[]
  /** SQL file → properties of its statements. */
  readonly properties: ReadonlyMap<string, Properties>
}

/** Reads the files of a project that take part (see `participation`), in order of path. */
export function readFiles(
  all: readonly SnapshotFile[],
  takesPart: (path: string) => boolean,
  read: ReadSql,
): ReadFiles {
  const files = all.filter((file) => takesPart(file.path))
  const texts = files.filter(isSql).map((file) => ({ file: file.path, ...read(file) }))
  const connectorFiles = files
    .filter(isConnector)
    .map((file) => readConnectorFile(file.path, file.text ?? ''))
  return {
    files: new Map(files.map((file) => [file.path, file])),
    statements: texts.flatMap(({ statements }) => statements),
    lost: texts.flatMap(({ file, sql }) => sql.faults.map((fault) => ({ file, sql, fault }))),
    connectors: connectorFiles.flatMap((read) => read.connectors),
    faults: connectorFiles.flatMap((read) => read.faults),
    unread: files.flatMap(unread),
    properties: propertiesBeside(files),
  }
}

/**
 * Reads each text once, by its id, and places its statements once for each path: a file that both sides have is the
 * same object in both.
 * @param space where unqualified names live
 */
export function sqlReader(parse: (text: string) => SqlText, space: NameSpace): ReadSql {
  const texts = new Map<string, SqlText>()
  const files = new Map<string, SqlFile>()
  return ({ path, oid, text }) => {
    const sql = texts.get(oid) ?? parse(text ?? '')
    texts.set(oid, sql)
    const known = files.get(path)
    if (known?.sql === sql) return known
    const file = { sql, statements: placeStatements(path, sql, space) }
    files.set(path, file)
    return file
  }
}

function isSql(file: SnapshotFile): boolean {
  return isSqlFile(file.path) && file.text !== null
}

function isConnector(file: SnapshotFile): boolean {
  return mayHoldConnector(file.path) && file.text !== null
}

/** Why a file has no text, to follow its path. */
export const whyUnread: Readonly<Record<Exclude<EntryKind, 'file'> | FileProblem, string>> = {
  symlink: 'is a symbolic link, which is not followed',
  submodule: 'is a submodule, which is not entered',
  'lfs-pointer': 'is a pointer to a Git LFS object, which is not fetched',
  'not-utf-8': 'is not UTF-8 text',
  'too-large': 'is larger than the limit of 10 MB',
}

function unread(file: SnapshotFile): readonly UnreadFile[] {
  const why = file.problem ?? file.kind
  const matters = isSqlFile(file.path) || file.kind === 'submodule'
  if (why === 'file' || file.text !== null || !matters) return []
  return [{ path: file.path, oid: file.oid, message: `${file.path} ${whyUnread[why]}` }]
}

/** `dml.x.properties` holds the properties of the statements in `dml.x.sql` (Java's format). */
function propertiesBeside(files: readonly SnapshotFile[]): ReadonlyMap<string, Properties> {
  const own = files.filter((file) => isPropertiesFile(file.path) && file.text !== null)
  return new Map(
    own.map((file) => [file.path.replace(/\.properties$/i, '.sql'), parseProperties(file.text ?? '')]),
  )
}

function parseProperties(text: string): Properties {
  const pairs = parseLines(text).filter((line): line is string[] => Array.isArray(line))
  return Object.fromEntries(pairs.map(([key, value]) => [key ?? '', value ?? '']))
}
