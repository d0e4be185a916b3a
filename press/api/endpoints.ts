import { briefEndpoint, briefsEndpoint } from './brief-endpoints.ts'
import type { Endpoint } from './endpoint.ts'
import { entitiesEndpoint, entityEndpoint, tagEndpoint, tagsEndpoint } from './name-endpoints.ts'
import { categoriesEndpoint, dayEndpoint } from './other-endpoints.ts'
import { searchEndpoint } from './search-endpoint.ts'

/** All that programs can ask for, in the order in which it is explained. */
export const endpoints: readonly Endpoint[] = [
  briefsEndpoint,
  briefEndpoint,
  searchEndpoint,
  categoriesEndpoint,
  entitiesEndpoint,
  entityEndpoint,
  tagsEndpoint,
  tagEndpoint,
  dayEndpoint,
]
