import { useRef, useState } from 'react'
import { z } from 'zod'
import { get, put } from '../../platform/http/contract.ts'
import { sendBytes } from './api.ts'
import { newId } from './new-id.ts'

/** A file that lies on the server, as forms keep it. */
export interface KeptFile {
  readonly id: string
  readonly name: string
  readonly size: number
}

/** A file on its way. */
export interface SendingFile {
  readonly id: string
  readonly name: string
  readonly share: number
  readonly error: unknown
  /** Sends it again under the same id: sending twice is harmless. */
  readonly retry: () => void
}

const sendFile = put('/files/:fileId', {
  input: z.object({ fileId: z.string(), name: z.string() }),
  output: z.unknown(),
  body: 'bytes',
  summary: 'Keeps a file under an id made by the sender',
})

const ofFile = { input: z.object({ fileId: z.string() }), output: z.unknown(), answer: 'file' } as const

/** A file of one's own agency as it was sent, and the small copy of a picture. */
export const originalFile = get('/files/:fileId', { ...ofFile, summary: 'A file as it was sent' })
export const thumbnailFile = get('/files/:fileId/thumbnail', { ...ofFile, summary: 'A small copy of a picture' })

/** Sends files and hands on each as it arrives; several at once, each with its progress. */
export function useFileUpload(onKept: (file: KeptFile) => void) {
  const [sending, setSending] = useState<readonly SendingFile[]>([])
  const kept = useRef(onKept)
  kept.current = onKept

  const drop = (id: string) => setSending((list) => list.filter((one) => one.id !== id))
  const change = (id: string, changes: Partial<SendingFile>) =>
    setSending((list) => list.map((one) => (one.id === id ? { ...one, ...changes } : one)))

  const run = async (id: string, file: File) => {
    change(id, { error: null, share: 0 })
    try {
      const onProgress = (share: number) => change(id, { share })
      await sendBytes(sendFile, { fileId: id, name: file.name.normalize('NFC') }, { file, onProgress })
      drop(id)
      kept.current({ id, name: file.name, size: file.size })
    } catch (error) {
      change(id, { error })
    }
  }

  const send = (file: File) => {
    const id = newId()
    const retry = () => void run(id, file)
    setSending((list) => [...list, { id, name: file.name, share: 0, error: null, retry }])
    retry()
  }
  return { sending, send, drop }
}
