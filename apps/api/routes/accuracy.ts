import { readAccuracy } from '@dualtrack/pipeline'
import { createRoute, z } from '@hono/zod-openapi'
import { json } from '../render/responses.ts'
import { router } from '../router.ts'

const figureSchema = z.object({
  task: z.string(),
  set: z.string(),
  measure: z.string(),
  statistic: z.string(),
  value: z.number(),
  interval: z.tuple([z.number(), z.number()]).meta({ description: '95 % interval.' }),
  precision: z.number().optional(),
  recall: z.number().optional(),
  n: z.int().meta({ description: 'How many the number rests on; `of` says of what.' }),
  of: z.string(),
  weights: z.string().meta({ description: 'What the weights had seen of the set.' }),
})

const accuracySchema = z.object({
  date: z.string().meta({ description: 'Day of the measurement.' }),
  coderVersion: z.string(),
  trainedOn: z.array(z.string()),
  figures: z.array(figureSchema),
})

const accuracyRoute = createRoute({
  method: 'get',
  path: '/accuracy',
  tags: ['Instance'],
  summary: 'How accurate the coder was when it was last measured',
  responses: {
    200: json(accuracySchema, 'The figures of `dualtrack eval`, as they are stored with the program.'),
  },
})

/** Read once for each answer: the file is small, and a new measurement shows at once. */
export const accuracyRoutes = () =>
  router().openapi(accuracyRoute, async (c) => {
    const { date, coderVersion, trainedOn, figures } = await readAccuracy()
    const rows = figures.map(({ interval: [low, high], ...rest }) => ({
      ...rest,
      interval: [low, high] as [number, number],
    }))
    return c.json({ date, coderVersion, trainedOn: [...trainedOn], figures: rows }, 200)
  })
