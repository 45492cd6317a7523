/** English words of verdicts/page/agreements, as forms of the gaps between figures. Data only. */

export const changing =
  /\b(?:from|compared|against|than|on|up|down|rise|rose|risen|grew|fell|fall\w*|increas\w*|decreas\w*|drop\w*|climb\w*|jump\w*|cut|gain\w*|more|less|fewer|dearer|cheaper|higher|lower)\b/;
export const multiplying =
  /\b(?:each|apiece|per|average|averag\w+|an? (?:head|piece|year|month|week|day|game|match|person|ticket|share|seat))\b/;
export const subtracting =
  /\b(?:majority|margin|lead|gap|difference|rise|increase|fall|drop|more|fewer|less|leaving|leaves|left|extra|additional|remaining|rest|others?|profit|loss|surplus|deficit|saving|up|down)\b/;
export const falling =
  /\b(?:down|less|fewer|cheaper|lower|cut|f[ae]ll\w*|drop\w*|decreas\w*|declin\w*|reduc\w*|shr[aiu]nk\w*)\b/;
export const rising = /\b(?:up|more|dearer|higher|r[io]se\w*|grew|gr[eo]wn?|increas\w*|climb\w*|jump\w*|gain\w*)\b/;
/** What a figure is called that comes of others. */
export const reckoning =
  /\b(?:majority|margin|lead|difference|gap|more|fewer|less|extra|additional|left|remaining|rest|total|in all|altogether|combined|together|profit|loss|surplus|deficit|hence|thus)\b/;
