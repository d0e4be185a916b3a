/** The addresses that components link to; the rules know all of them. */
export {
  briefAddress,
  categoryAddress,
  categoryFeedAddress,
  entityAddress,
  methodologyAddress,
  monthAddress,
  monthSheetAddress,
  siteFeedAddress,
  tagAddress,
  whyAddress,
} from '../../domain/press/addresses.ts'
