/**
 * Words that pick out a part of a country or of its people, or one of its trades and goods, as data: told of in the clause
 * before ("Young Germans despair: …"), they may be what the next clause measures. Compared by stem.
 */
export const partWords = `
young younger youngest youth youngster teenager old older oldest elderly senior women woman men man male female girl boy child
pupil student graduate school-leaver apprentice pensioner retiree worker employee staff farmer miner builder manufacturer
factory manufacturing industry industrial service sector construction retailer shop store firm company business trade
rural urban suburban suburb city town township village capital province provincial region regional district county island
coast countryside heartland neighbourhood quarter north south east west northern southern eastern western central
metropolitan metropolis foreign foreigner foreign-born immigrant migrant refugee minority black white hispanic indigenous
muslim christian jewish arab roma poor poorer poorest rich richer richest low-income middle-class disabled single unskilled
skilled food energy fuel petrol diesel electricity gas rent rental landlord housing house home property mortgage wage pay
wholesale producer import imported good core underlying month monthly quarterly weekly daily household private public
corporate professional doctor nurse teacher engineer artist soldier veteran
`;
