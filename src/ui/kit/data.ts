import {
  QueryCache,
  QueryClient,
  type QueryFunctionContext,
  type UseInfiniteQueryResult,
  type UseMutationResult,
  type UseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { Operation, OutputOf, SentOf } from '../../platform/http/contract.ts'
import { ApiRefusal, callApi, sendBytes } from './api.ts'

interface ReadOptions {
  /** False waits: the input is not known yet. */
  readonly enabled?: boolean
  /** Asks again so often, in milliseconds. */
  readonly every?: number
  /** Shows the former answer while a changed input is asked. */
  readonly keepShown?: boolean
  /** Gives a request up whose answer nobody waits for any more: while somebody types. */
  readonly abortable?: boolean
}

/** Reads an operation and keeps the answer under `[operation.path, input]`. */
export function useRead<T extends Operation>(
  operation: T,
  input: SentOf<T>,
  { enabled = true, every, keepShown, abortable = false }: ReadOptions = {},
): UseQueryResult<OutputOf<T>, Error> {
  return useQuery<OutputOf<T>, Error>({
    queryKey: [operation.path, input],
    // Reading the signal is what makes a request end early.
    queryFn: (asking: QueryFunctionContext) => callApi(operation, input, abortable ? { signal: asking.signal } : {}),
    enabled,
    ...(every ? { refetchInterval: every } : {}),
    ...(keepShown ? { placeholderData: (before: OutputOf<T> | undefined) => before } : {}),
  } as Parameters<typeof useQuery<OutputOf<T>, Error>>[0])
}

/** An answer that is one part of a long list; `next` is sent back as `after`. */
interface Part {
  readonly next: string | null
}

/** Reads a long list part by part: `data` holds the parts read so far, `fetchNextPage` asks for one more. */
export function useReadPages<T extends Operation>(
  operation: OutputOf<T> extends Part ? T : never,
  input: Omit<SentOf<T>, 'after'>,
): UseInfiniteQueryResult<OutputOf<T>[], Error> {
  return useInfiniteQuery({
    queryKey: [operation.path, input, 'parts'],
    queryFn: ({ pageParam }) => callApi(operation, { ...input, after: pageParam ?? undefined } as SentOf<T>),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last as Part).next,
    select: ({ pages }) => pages as OutputOf<T>[],
    placeholderData: (before) => before,
  })
}

interface WriteOptions<T extends Operation> {
  /** Paths whose answers are asked again, as beginnings: `/plans`. The operation's own first word unless told. */
  readonly invalidates?: readonly string[]
  readonly onDone?: (answer: OutputOf<T>, sent: SentOf<T>) => void
}

/** Sends an operation; afterwards what it may have changed is asked again. */
export function useWrite<T extends Operation>(
  operation: T,
  { invalidates = [firstWord(operation.path)], onDone }: WriteOptions<T> = {},
): UseMutationResult<OutputOf<T>, Error, SentOf<T>> {
  const client = useQueryClient()
  return useMutation<OutputOf<T>, Error, SentOf<T>>({
    mutationFn: (input) => callApi(operation, input),
    onSuccess: async (answer, sent) => {
      onDone?.(answer, sent)
      await invalidate(client, invalidates)
    },
  })
}

export interface Upload<T extends Operation> {
  readonly input: SentOf<T>
  readonly file: Blob
  readonly onProgress?: (share: number) => void
}

/** Like `useWrite`, for an operation whose body is a file. */
export function useUpload<T extends Operation>(
  operation: T,
  { invalidates = [firstWord(operation.path)], onDone }: WriteOptions<T> = {},
): UseMutationResult<OutputOf<T>, Error, Upload<T>> {
  const client = useQueryClient()
  return useMutation<OutputOf<T>, Error, Upload<T>>({
    mutationFn: ({ input, ...rest }) => sendBytes(operation, input, rest),
    onSuccess: async (answer, { input }) => {
      onDone?.(answer, input)
      await invalidate(client, invalidates)
    },
  })
}

/** Asks again whatever was read from addresses beginning so. */
export function useInvalidate(): (...paths: string[]) => Promise<void> {
  const client = useQueryClient()
  return (...paths) => invalidate(client, paths)
}

const invalidate = (client: QueryClient, paths: readonly string[]): Promise<void> =>
  client.invalidateQueries({ predicate: ({ queryKey }) => paths.some((path) => String(queryKey[0]).startsWith(path)) })

const firstWord = (path: string): string => `/${path.split('/')[1] ?? ''}`

/** The store of answers. A refusal is final; a lost network is tried twice more. */
export function makeQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof ApiRefusal && error.status === 401) onSignedOut()
      },
    }),
    defaultOptions: {
      queries: { staleTime: 10_000, retry: (count, error) => !(error instanceof ApiRefusal) && count < 2 },
      mutations: { retry: false },
    },
  })
}
