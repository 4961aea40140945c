/**
 * Where the name of a ground is looked up: `mediation.running` in the words of the plugin mediation, a bare code in
 * those of core.
 */
export const groundKeys = (dictionary: 'holdGround' | 'clockGround', ground: string): readonly string[] => [
  `${ground.split('.')[0]}:codes.${dictionary}.${ground}`,
  `codes.${dictionary}.${ground}`,
];
