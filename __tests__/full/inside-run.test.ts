/** Files do things around `bench.run()`, and with its results: by the versions of tinybench between the oldest and the newest. */
import { testRunSync, testStory } from '../measure/inside-run.ts'

for (const version of [3, 4, 5]) testStory(version)
for (const version of [4, 5]) testRunSync(version)
