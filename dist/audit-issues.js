import { auditIssues } from './engine.js';

await auditIssues();
