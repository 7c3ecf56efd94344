/** Of which house a Chinese reporter is: bounded, and with an end of its own. */
export const HOUSE = '(?:本[报報刊台]|[\\u3400-\\u9fff]{1,4}[報报社]|《[^》]{2,8}》)';

/** Of which kind: what stands before `记者`. An alternation. */
export const RANK = '特[约約派]|[见見][习習]|[实實][习習]|[全融]媒[体體]|首席|[资資]深|高[级級]|文字|[摄攝]影';

/** Who reports, behind house and kind. */
export const POST = '(?:[记記]者|通[讯訊][员員])';
