import {
  type AstNodeDescription,
  EMPTY_SCOPE,
  MapScope,
  type ReferenceInfo,
  type Scope,
  type ScopeProvider,
} from 'langium';

/** Answers which names fit where a reference stands. */
export type FindNames = (reference: ReferenceInfo) => Iterable<AstNodeDescription>;

/** A scope provider that knows no names itself: the server gives it those of the plan. */
export class RencanaScopeProvider implements ScopeProvider {
  private findNames: FindNames | undefined;

  /** Sets where names come from; undefined for none. */
  setNames(findNames: FindNames | undefined): void {
    this.findNames = findNames;
  }

  getScope(context: ReferenceInfo): Scope {
    return this.findNames ? new MapScope(this.findNames(context)) : EMPTY_SCOPE;
  }
}
