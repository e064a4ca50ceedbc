export { createTestStore, type TestStore, type TestTemplate } from "./create-test-store.ts";
export {
  insertSamplePractice,
  SAMPLE_ACTOR,
  type SamplePractice,
  sampleClaim,
  samplePractice,
} from "./sample-practice.ts";
