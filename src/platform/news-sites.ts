/**
 * The news sites that are read by themselves: the manifest's match patterns are made of this list. A row is one country
 * (ISO 3166-1 alpha-2; `XX` where an outlet has none) and its outlets' hosts; subdomains are included. The country also
 * settles a bare "$" when the page itself does not say where it is published.
 */
type HostsByCountry = Readonly<Record<string, string>>;

const english: HostsByCountry = {
  GB: `bbc.co.uk bbc.com theguardian.com telegraph.co.uk thetimes.co.uk thetimes.com ft.com independent.co.uk
    inews.co.uk theipaper.com dailymail.co.uk mirror.co.uk express.co.uk thesun.co.uk standard.co.uk metro.co.uk
    dailystar.co.uk sky.com itv.com channel4.com economist.com newstatesman.com spectator.co.uk spectator.com cityam.com
    morningstaronline.co.uk gbnews.com theconversation.com bylinetimes.com politicshome.com prospectmagazine.co.uk
    thelondoneconomic.com huffingtonpost.co.uk opendemocracy.net manchestereveningnews.co.uk liverpoolecho.co.uk
    birminghammail.co.uk chroniclelive.co.uk leeds-live.co.uk yorkshirepost.co.uk lancashiretelegraph.co.uk
    nottinghampost.com bristolpost.co.uk walesonline.co.uk nation.cymru scotsman.com heraldscotland.com
    dailyrecord.co.uk pressandjournal.co.uk thecourier.co.uk thenational.scot belfasttelegraph.co.uk irishnews.com
    newsletter.co.uk lbc.co.uk positive.news fullfact.org thebureauinvestigates.com middleeasteye.net moneyweek.com
    thisismoney.co.uk newscientist.com nature.com`,
  IE: `irishtimes.com rte.ie independent.ie irishexaminer.com thejournal.ie breakingnews.ie businesspost.ie
    irishmirror.ie newstalk.com thecurrency.news`,
  US: `nytimes.com washingtonpost.com wsj.com usatoday.com latimes.com apnews.com reuters.com bloomberg.com cnn.com
    nbcnews.com cbsnews.com abcnews.go.com abcnews.com foxnews.com foxbusiness.com msnbc.com ms.now npr.org pbs.org
    cnbc.com politico.com axios.com thehill.com theatlantic.com newyorker.com time.com newsweek.com forbes.com
    fortune.com businessinsider.com vox.com slate.com salon.com thedailybeast.com motherjones.com propublica.org
    theintercept.com reason.com nationalreview.com thenation.com newrepublic.com semafor.com punchbowl.news
    rollcall.com foreignpolicy.com foreignaffairs.com csmonitor.com voanews.com rferl.org marketwatch.com barrons.com
    investing.com seekingalpha.com qz.com vice.com huffpost.com buzzfeednews.com upi.com nypost.com nydailynews.com
    newsday.com bostonglobe.com boston.com chicagotribune.com suntimes.com sfchronicle.com sfgate.com mercurynews.com
    sandiegouniontribune.com ocregister.com sacbee.com seattletimes.com oregonlive.com denverpost.com azcentral.com
    dallasnews.com houstonchronicle.com chron.com statesman.com texastribune.org star-telegram.com
    expressnews.com miamiherald.com tampabay.com orlandosentinel.com sun-sentinel.com ajc.com charlotteobserver.com
    newsobserver.com richmond.com baltimoresun.com inquirer.com post-gazette.com pennlive.com cleveland.com
    dispatch.com cincinnati.com freep.com detroitnews.com mlive.com jsonline.com startribune.com stltoday.com
    kansascity.com omaha.com desmoinesregister.com nola.com al.com tennessean.com courier-journal.com indystar.com
    oklahoman.com sltrib.com deseret.com reviewjournal.com lasvegassun.com honolulucivilbeat.org staradvertiser.com
    adn.com nj.com courant.com ctmirror.org vtdigger.org calmatters.org governing.com stateline.org statnews.com
    insideclimatenews.org grist.org theverge.com wired.com techcrunch.com arstechnica.com scientificamerican.com
    factcheck.org politifact.com snopes.com thedispatch.com washingtonexaminer.com washingtontimes.com dailycaller.com
    breitbart.com yahoo.com defensenews.com military.com stripes.com`,
  CA: `cbc.ca globalnews.ca ctvnews.ca theglobeandmail.com thestar.com nationalpost.com financialpost.com
    montrealgazette.com ottawacitizen.com vancouversun.com calgaryherald.com edmontonjournal.com winnipegfreepress.com
    macleans.ca thewalrus.ca ipolitics.ca hilltimes.com thetyee.ca citynews.ca torontosun.com thelogic.co`,
  AU: `abc.net.au smh.com.au theage.com.au afr.com theaustralian.com.au news.com.au 9news.com.au 7news.com.au
    sbs.com.au brisbanetimes.com.au watoday.com.au perthnow.com.au thewest.com.au canberratimes.com.au crikey.com.au
    thesaturdaypaper.com.au heraldsun.com.au dailytelegraph.com.au couriermail.com.au adelaidenow.com.au
    thenewdaily.com.au aap.com.au`,
  NZ: `rnz.co.nz nzherald.co.nz stuff.co.nz 1news.co.nz newsroom.co.nz odt.co.nz thepost.co.nz thespinoff.co.nz
    interest.co.nz scoop.co.nz businessdesk.co.nz`,
  IN: `thehindu.com indianexpress.com hindustantimes.com timesofindia.indiatimes.com economictimes.indiatimes.com
    indiatimes.com ndtv.com livemint.com business-standard.com thehindubusinessline.com financialexpress.com
    indiatoday.in theprint.in thewire.in scroll.in deccanherald.com telegraphindia.com firstpost.com moneycontrol.com
    tribuneindia.com newindianexpress.com news18.com ptinews.com aninews.in outlookindia.com thequint.com`,
  PK: 'dawn.com tribune.com.pk thenews.com.pk geo.tv nation.com.pk brecorder.com arynews.tv',
  BD: 'thedailystar.net dhakatribune.com bdnews24.com tbsnews.net newagebd.net',
  LK: 'dailymirror.lk newsfirst.lk economynext.com island.lk',
  NP: 'kathmandupost.com thehimalayantimes.com onlinekhabar.com',
  SG: 'straitstimes.com channelnewsasia.com businesstimes.com.sg todayonline.com',
  MY: 'thestar.com.my malaymail.com freemalaysiatoday.com nst.com.my malaysiakini.com theedgemalaysia.com',
  PH: 'inquirer.net rappler.com philstar.com gmanetwork.com abs-cbn.com mb.com.ph manilatimes.net',
  ID: 'thejakartapost.com jakartaglobe.id antaranews.com tempo.co',
  TH: 'bangkokpost.com nationthailand.com thaipbsworld.com',
  VN: 'vnexpress.net vietnamnews.vn',
  KH: 'phnompenhpost.com',
  MM: 'irrawaddy.com frontiermyanmar.net',
  HK: 'scmp.com hongkongfp.com thestandard.com.hk rthk.hk',
  TW: 'taipeitimes.com focustaiwan.tw taiwannews.com.tw',
  JP: 'japantimes.co.jp asahi.com mainichi.jp nhk.or.jp asia.nikkei.com japannews.yomiuri.co.jp kyodonews.net thediplomat.com',
  KR: 'koreaherald.com koreatimes.co.kr koreajoongangdaily.joins.com yna.co.kr hani.co.kr',
  CN: 'caixinglobal.com sixthtone.com chinadaily.com.cn globaltimes.cn',
  KZ: 'astanatimes.com eurasianet.org',
  GE: 'civil.ge',
  AM: 'evnreport.com',
  TR: 'hurriyetdailynews.com dailysabah.com duvarenglish.com bianet.org turkishminute.com',
  IL: 'haaretz.com timesofisrael.com jpost.com ynetnews.com i24news.tv 972mag.com globes.co.il',
  AE: 'thenationalnews.com gulfnews.com khaleejtimes.com zawya.com',
  SA: 'arabnews.com saudigazette.com.sa',
  QA: 'aljazeera.com gulf-times.com thepeninsulaqatar.com',
  EG: 'dailynewsegypt.com english.ahram.org.eg madamasr.com',
  LB: 'today.lorientlejour.com dailystar.com.lb',
  JO: 'jordantimes.com',
  IQ: 'rudaw.net kurdistan24.net',
  IR: 'tehrantimes.com iranintl.com',
  ZA: `news24.com dailymaverick.co.za mg.co.za iol.co.za timeslive.co.za businesslive.co.za ewn.co.za sabcnews.com
    citizen.co.za groundup.org.za moneyweb.co.za africacheck.org`,
  NG: 'punchng.com vanguardngr.com guardian.ng premiumtimesng.com thisdaylive.com businessday.ng thecable.ng',
  KE: 'nation.africa standardmedia.co.ke the-star.co.ke theeastafrican.co.ke capitalfm.co.ke',
  GH: 'myjoyonline.com graphic.com.gh citinewsroom.com ghanaweb.com',
  UG: 'monitor.co.ug newvision.co.ug',
  TZ: 'thecitizen.co.tz dailynews.co.tz',
  ZW: 'herald.co.zw newsday.co.zw',
  ZM: 'lusakatimes.com',
  ET: 'addisstandard.com thereporterethiopia.com',
  RW: 'newtimes.co.rw',
  NA: 'namibian.com.na',
  BW: 'mmegi.bw',
  XX: 'allafrica.com africanews.com theafricareport.com euronews.com euobserver.com politico.eu euractiv.com thenewhumanitarian.org globalvoices.org bellingcat.com icij.org occrp.org',
  DE: 'dw.com thelocal.de',
  FR: 'france24.com rfi.fr thelocal.fr',
  BE: 'brusselstimes.com',
  NL: 'nltimes.nl dutchnews.nl',
  CH: 'swissinfo.ch',
  AT: 'thelocal.at',
  SE: 'thelocal.se',
  DK: 'thelocal.dk cphpost.dk',
  NO: 'thelocal.no newsinenglish.no thebarentsobserver.com',
  FI: 'yle.fi helsinkitimes.fi',
  IS: 'icelandreview.com',
  ES: 'thelocal.es english.elpais.com',
  PT: 'theportugalnews.com',
  IT: 'thelocal.it ansa.it wantedinrome.com',
  GR: 'ekathimerini.com',
  CY: 'cyprus-mail.com in-cyprus.com',
  MT: 'timesofmalta.com maltatoday.com.mt independent.com.mt',
  EE: 'news.err.ee',
  LV: 'eng.lsm.lv baltictimes.com',
  LT: 'lrt.lt',
  PL: 'notesfrompoland.com tvpworld.com thefirstnews.com',
  CZ: 'english.radio.cz praguemorning.cz',
  SK: 'spectator.sme.sk',
  HU: 'telex.hu dailynewshungary.com hungarytoday.hu',
  RO: 'romania-insider.com',
  BG: 'novinite.com sofiaglobe.com',
  HR: 'total-croatia-news.com',
  SI: 'sloveniatimes.com',
  RS: 'balkaninsight.com n1info.rs',
  XK: 'prishtinainsight.com',
  MD: 'moldovalive.md',
  UA: 'kyivindependent.com kyivpost.com',
  RU: 'themoscowtimes.com meduza.io novayagazeta.eu',
  BM: 'royalgazette.com',
  JM: 'jamaica-gleaner.com jamaicaobserver.com',
  TT: 'guardian.co.tt newsday.co.tt',
  BB: 'barbadostoday.bb',
  BS: 'thenassauguardian.com',
  GY: 'stabroeknews.com',
  MX: 'mexiconewsdaily.com',
  AR: 'batimes.com.ar buenosairesherald.com',
  BR: 'brazilian.report',
  CO: 'thecitypaperbogota.com',
  CR: 'ticotimes.net',
  FJ: 'fijitimes.com.fj fbcnews.com.fj',
  PG: 'postcourier.com.pg thenational.com.pg',
};

const others: Readonly<Record<string, HostsByCountry>> = {
  de: {
    DE: `spiegel.de zeit.de sueddeutsche.de faz.net welt.de tagesschau.de zdf.de zdfheute.de handelsblatt.com taz.de
      tagesspiegel.de fr.de stern.de focus.de n-tv.de rnd.de bild.de wiwo.de manager-magazin.de deutschlandfunk.de
      br.de ndr.de wdr.de mdr.de swr.de berliner-zeitung.de merkur.de rp-online.de stuttgarter-zeitung.de abendblatt.de
      t-online.de ksta.de heise.de correctiv.org`,
    AT: 'orf.at derstandard.at diepresse.com kurier.at kleinezeitung.at krone.at sn.at profil.at',
    CH: 'nzz.ch srf.ch tagesanzeiger.ch 20min.ch blick.ch watson.ch',
    LU: 'wort.lu',
  },
  fr: {
    FR: `lemonde.fr lefigaro.fr liberation.fr lesechos.fr leparisien.fr franceinfo.fr francetvinfo.fr mediapart.fr
      lexpress.fr lepoint.fr nouvelobs.com la-croix.com ouest-france.fr 20minutes.fr bfmtv.com tf1info.fr latribune.fr
      humanite.fr marianne.net sudouest.fr lavoixdunord.fr ladepeche.fr courrierinternational.com slate.fr
      radiofrance.fr huffingtonpost.fr`,
    BE: 'lesoir.be lalibre.be rtbf.be dhnet.be lecho.be',
    CH: 'letemps.ch rts.ch tdg.ch 24heures.ch',
    CA: 'lapresse.ca ledevoir.com radio-canada.ca journaldemontreal.com lesoleil.com',
    SN: 'seneweb.com jeuneafrique.com',
    LU: 'lessentiel.lu',
  },
  es: {
    ES: `elpais.com elmundo.es abc.es lavanguardia.com elperiodico.com eldiario.es elconfidencial.com expansion.com
      cincodias.elpais.com rtve.es 20minutos.es publico.es infolibre.es eleconomista.es larazon.es elespanol.com
      newtral.es maldita.es`,
    MX: 'eluniversal.com.mx reforma.com jornada.com.mx milenio.com elfinanciero.com.mx animalpolitico.com',
    AR: 'clarin.com lanacion.com.ar infobae.com pagina12.com.ar ambito.com',
    CL: 'latercera.com emol.com biobiochile.cl',
    CO: 'eltiempo.com elespectador.com semana.com',
    PE: 'elcomercio.pe gestion.pe larepublica.pe',
    UY: 'elpais.com.uy',
  },
  it: {
    IT: `corriere.it repubblica.it lastampa.it ilsole24ore.com ilfattoquotidiano.it ilpost.it ilmessaggero.it
      ilgiornale.it ilfoglio.it avvenire.it rainews.it tg24.sky.it adnkronos.com open.online pagellapolitica.it
      ilmanifesto.it linkiesta.it`,
    CH: 'rsi.ch',
  },
  nl: {
    NL: `nos.nl nrc.nl volkskrant.nl telegraaf.nl trouw.nl ad.nl fd.nl nu.nl parool.nl rtl.nl groene.nl
      ftm.nl bnr.nl`,
    BE: 'vrt.be standaard.be demorgen.be tijd.be hln.be nieuwsblad.be knack.be',
  },
  pl: {
    PL: `wyborcza.pl rp.pl gazetaprawna.pl onet.pl tvn24.pl polsatnews.pl interia.pl wp.pl money.pl bankier.pl
      polityka.pl newsweek.pl oko.press pap.pl tvp.info rmf24.pl pb.pl demagog.org.pl`,
  },
  uk: {
    UA: `pravda.com.ua epravda.com.ua eurointegration.com.ua ukrinform.ua suspilne.media nv.ua zn.ua liga.net
      hromadske.ua babel.ua lb.ua unian.ua tsn.ua rbc.ua interfax.com.ua radiosvoboda.org forbes.ua texty.org.ua
      24tv.ua glavcom.ua focus.ua censor.net voxukraine.org`,
  },
};

export interface NewsSite {
  readonly host: string;
  /** ISO 3166-1 alpha-2; absent for outlets of no one country. */
  readonly country?: string;
  /** BCP 47 primary subtag of the outlet's main language. */
  readonly language: string;
}

function sitesOf(language: string, rows: HostsByCountry): NewsSite[] {
  return Object.entries(rows).flatMap(([country, hosts]) =>
    hosts
      .trim()
      .split(/\s+/)
      .map((host) => ({ host, language, ...(country !== 'XX' && { country }) })),
  );
}

export const newsSites: readonly NewsSite[] = [
  ...sitesOf('en', english),
  ...Object.entries(others).flatMap(([language, rows]) => sitesOf(language, rows)),
];

/** Match patterns for the manifest's content script and host access, one for each site and its subdomains. */
export const newsSitePatterns: readonly string[] = newsSites.map(({ host }) => `*://*.${host}/*`);
