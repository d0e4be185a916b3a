import { answerAuditExport } from '#server/audit/answer-audit-export.ts'
import { getOwnDoor } from '#server/sign-in/own-door.ts'

export const GET = (request: Request) => answerAuditExport(getOwnDoor(), request)
