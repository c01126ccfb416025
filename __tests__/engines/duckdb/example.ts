import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isPipelineFile, participation } from '../../../src/project/participation.js'
import type { SnapshotFile } from '../../../src/project/snapshot.js'
import { defaultOptions } from '../../../src/release/input.js'
import { makeRelease } from '../../../src/release/make.js'
import type { Release } from '../../../src/release/release.js'
import { parseSettings } from '../../../src/settings/settings.js'
import { parseSql } from '../../../src/sql/parse.js'
import { folderWith } from './place.js'

export const example = 'examples/bike-sharing'

/** The files of a folder as git would give them. */
export function filesUnder(root: string, folder = ''): readonly (SnapshotFile & { readonly text: string })[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = folder === '' ? name : `${folder}/${name}`
    if (statSync(join(root, path)).isDirectory()) return name === '.git' ? [] : filesUnder(root, path)
    return isPipelineFile(path) ? [fileAt(path, readFileSync(join(root, path), 'utf8'))] : []
  })
}

export function fileAt(path: string, text: string): SnapshotFile & { readonly text: string } {
  return { path, kind: 'file', oid: createHash('sha1').update(text).digest('hex'), text, problem: null }
}

/** The release of the example from what it is to other files. */
export async function releaseTo(headFiles: readonly SnapshotFile[]): Promise<Release> {
  const text = readFileSync(`${example}/bluegreen.yaml`, 'utf8')
  const { ignore, published, projects } = await parseSettings(text, 'bluegreen.yaml', {})
  return makeRelease(
    {
      project: projects[0]?.name ?? '',
      baseline: { ref: 'v1.0.0', commit: '0'.repeat(40) },
      head: { ref: 'work tree', commit: null },
      baselineFiles: filesUnder(example),
      headFiles,
      behind: new Set(),
      conflicts: [],
      renames: [],
      space: { catalog: null, database: null },
      takesPart: participation(projects[0]?.path ?? '', ignore),
      options: { ...defaultOptions, published },
    },
    parseSql,
  )
}

/** The example's files with some of its changes. */
export function changed(patches: readonly string[]): readonly SnapshotFile[] {
  const scratch = folderWith({})
  cpSync(example, scratch, { recursive: true })
  execFileSync('git', ['init', '-q'], { cwd: scratch })
  for (const patch of patches) execFileSync('git', ['apply', `changes/${patch}.patch`], { cwd: scratch })
  return filesUnder(scratch)
}
