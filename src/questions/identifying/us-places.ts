/** The states of the US and what else stands in their place. */
export const states = new Set(
  `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|
Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|
Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|
Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|
Wisconsin|Wyoming|Puerto Rico|District of Columbia|Washington State|Mass`
    .replaceAll('\n', '')
    .split('|'),
)

/** Postal codes of the states; only read as places after a comma or before a ZIP code. */
export const stateCodes =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY'

/** Large cities and well-known places of the US. Names that are also plain words stand in `alsoWords`. */
export const cities = new Set(
  `Albany|Albuquerque|Amarillo|Anaheim|Anchorage|Ann Arbor|Arlington|Asheville|Atlanta|Atlantic City|Augusta|Aurora|
Austin|Bakersfield|Baltimore|Baton Rouge|Billings|Birmingham|Boise|Boston|Boulder|Bridgeport|Brockton|Bronx|Brooklyn|
Buffalo|Burlington|Cambridge|Camden|Cape Cod|Cedar Rapids|Charleston|Charlotte|Chattanooga|Chesapeake|Chicago|
Chicopee|Cincinnati|Cleveland|Colorado Springs|Columbia|Columbus|Corpus Christi|Dallas|Dayton|Daytona|Denver|
Des Moines|Detroit|Duluth|Durham|El Paso|Elizabeth|Erie|Eugene|Evansville|Fargo|Fayetteville|Fort Lauderdale|
Fort Wayne|Fort Worth|Fresno|Fort Myers|Gainesville|Glendale|Grand Rapids|Green Bay|Greensboro|Hampton|Harrisburg|
Hartford|Henderson|Hialeah|Holyoke|Honolulu|Houston|Huntington|Huntsville|Indianapolis|Irvine|Jacksonville|
Jersey City|Juneau|Kansas City|Kensington|Knoxville|Lafayette|Lancaster|Lansing|Laredo|Las Vegas|Lexington|Lincoln|
Little Rock|Long Beach|Long Island|Los Angeles|Louisville|Lowell|Lubbock|Madison|Manchester|Manhattan|Memphis|Mesa|
Miami|Milwaukee|Minneapolis|Mobile|Modesto|Montgomery|Morgantown|Myrtle Beach|Naples|Nashville|New Bedford|
New Haven|New Orleans|New York City|Newark|Newport|Norfolk|Northampton|Oakland|Oklahoma City|Olympia|Omaha|Orlando|
Palm Beach|Paterson|Pensacola|Peoria|Philadelphia|Phoenix|Pittsburgh|Pittsfield|Plano|Portland|Portsmouth|
Providence|Pueblo|Queens|Quincy|Raleigh|Reading|Reno|Richmond|Riverside|Roanoke|Rochester|Rockford|Sacramento|
Saint Louis|Saint Paul|Salem|Salt Lake City|San Antonio|San Bernardino|San Diego|San Francisco|San Jose|Santa Ana|
Santa Fe|Savannah|Scottsdale|Scranton|Seattle|Shreveport|Sioux Falls|Spokane|Springfield|St. Louis|St. Paul|
St. Petersburg|Stamford|Staten Island|Stockton|Syracuse|Tacoma|Tallahassee|Tampa|Tempe|Toledo|Topeka|Trenton|Tucson|
Tulsa|Virginia Beach|Waco|Washington DC|Washington, DC|Waterbury|Wichita|Wilmington|Worcester|Yonkers|Youngstown|
NYC|Philly|Vegas`
    .replaceAll('\n', '')
    .split('|'),
)

/** Cities that are names of people or plain words: read as places only after a word such as "in" or "to". */
export const alsoWords = new Set(
  'Aurora|Austin|Augusta|Brooklyn|Camden|Charlotte|Columbia|Dallas|Elizabeth|Eugene|Erie|Hampton|Henderson|Houston|Irvine|Lancaster|Lexington|Lincoln|Madison|Mobile|Montgomery|Olympia|Paterson|Phoenix|Quincy|Reading|Richmond|Savannah|Trenton|Wilmington|Providence|Buffalo|Mesa|Queens|Plano|Georgia|Virginia|Washington'.split(
    '|',
  ),
)
