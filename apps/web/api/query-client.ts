import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './api-error.ts'

const RETRIES = 1

/** A refused request stays refused: only a server that failed or was away is asked again. */
const mayHelp = (error: Error) => error instanceof ApiError && (error.status === 0 || error.status >= 500)

export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (failures, error) => failures < RETRIES && mayHelp(error),
        retryDelay: 400,
      },
      mutations: { networkMode: 'always' },
    },
  })
