import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser'
import type { ResolveOptions } from 'enhanced-resolve'

declare const rules: {
  forbidden: IForbiddenRuleType[]
  options: ICruiseOptions & { enhancedResolveOptions: Partial<ResolveOptions> }
}
export default rules
