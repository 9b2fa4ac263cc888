import { Missing } from '@/components/store/missing'

export default Missing
