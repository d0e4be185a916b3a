import { answerCommand } from '#server/commands/answer-command.ts'
import { getOwnDoor } from '#server/sign-in/own-door.ts'

export async function POST(request: Request, { params }: { params: Promise<{ command: string }> }) {
  return answerCommand(getOwnDoor(), request, (await params).command)
}
