import { expressionFaults } from '@/lib/configurator/expression-faults'

/** What is wrong in a condition that someone writes. */
export default expressionFaults
