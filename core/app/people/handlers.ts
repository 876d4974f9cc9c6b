import type { Handlers } from '#core/contract/index.ts';
import { withAtWork, withoutPerson, withPerson } from '#core/domain/people.ts';
import type { AppContext } from '../context.ts';
import { changePeople } from './change-people.ts';

export function peopleHandlers(ctx: AppContext): Handlers<'people.choose' | 'people.add' | 'people.remove'> {
  return {
    'people.choose': ({ name }) => changePeople(ctx, (people) => withAtWork(people, name)),
    'people.add': ({ name }) => changePeople(ctx, (people) => withPerson(people, name)),
    'people.remove': ({ name }) => changePeople(ctx, (people, school) => withoutPerson(people, name, school)),
  };
}
