import type { ErrorCode } from '@dualtrack/domain'

/** Any request that gave no answer. `status` is 0 when the server was not reached. */
export class ApiError extends Error {
  readonly status: number
  readonly code: ErrorCode | 'UNREACHABLE'
  /** The query parameter or field that was wrong, where one was. */
  readonly field: string | undefined

  constructor(status: number, code: ErrorCode | 'UNREACHABLE', detail: string, field?: string) {
    super(detail)
    this.name = 'ApiError'
    this.status = status
    this.code = code
    this.field = field
  }
}

interface Problem {
  code?: ErrorCode
  detail?: string
  title?: string
  field?: string
}

/** The problem+json body of a refused request as an error; anything else keeps its status only. */
export async function errorOf(response: Pick<Response, 'json' | 'status' | 'statusText'>): Promise<ApiError> {
  const problem = (await response.json().catch(() => ({}))) as Problem
  const detail = problem.detail ?? problem.title ?? response.statusText
  // A gateway or a dev proxy without a server behind it answers with a bare 502–504.
  const absent = problem.code === undefined && response.status >= 502
  if (absent) return new ApiError(0, 'UNREACHABLE', '')
  return new ApiError(response.status, problem.code ?? 'INTERNAL', detail, problem.field)
}
