import { Card } from './card/card';
import { offerCard } from './card-slot';

offerCard((deeds, dress, life) => new Card(deeds, dress, life));
