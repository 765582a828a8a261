#include "checks/risk/SafeHarbor.h"

#include "checks/privacy/PiiTableScan.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace hallmarker::checks {

namespace {

struct SafeHarborTexts {
    Q_DECLARE_TR_FUNCTIONS(SafeHarborTexts)
};

enum Identifier { Names, Places, Dates, Phones, Faxes, Mails, SocialSecurity, MedicalRecords, HealthPlans, Accounts, Licences, Vehicles, Devices, Urls, IpAddresses, Biometrics, Photos, OtherNumbers };

/// Words of a column's name, of English, German and French tables.
struct NameWord {
    const char *word;
    Identifier identifier;
};
constexpr NameWord nameWords[] = {
    {"name", Names}, {"firstname", Names}, {"lastname", Names}, {"surname", Names}, {"forename", Names}, {"fullname", Names}, {"initials", Names}, {"vorname", Names}, {"nachname", Names}, {"nom", Names}, {"prenom", Names},
    {"address", Places}, {"street", Places}, {"city", Places}, {"town", Places}, {"county", Places}, {"zip", Places}, {"zipcode", Places}, {"postcode", Places}, {"postal", Places}, {"plz", Places}, {"strasse", Places}, {"ort", Places}, {"adresse", Places}, {"ville", Places}, {"latitude", Places}, {"longitude", Places}, {"precinct", Places},
    {"birth", Dates}, {"birthdate", Dates}, {"birthday", Dates}, {"dob", Dates}, {"admission", Dates}, {"discharge", Dates}, {"death", Dates}, {"geburtsdatum", Dates}, {"naissance", Dates},
    {"phone", Phones}, {"telephone", Phones}, {"mobile", Phones}, {"telefon", Phones}, {"fax", Faxes}, {"email", Mails}, {"mail", Mails}, {"courriel", Mails}, {"ssn", SocialSecurity},
    {"mrn", MedicalRecords}, {"patientid", MedicalRecords}, {"beneficiary", HealthPlans}, {"insurance", HealthPlans}, {"iban", Accounts}, {"account", Accounts}, {"konto", Accounts}, {"creditcard", Accounts}, {"licence", Licences}, {"license", Licences}, {"certificate", Licences}, {"passport", Licences},
    {"vin", Vehicles}, {"vehicle", Vehicles}, {"plate", Vehicles}, {"kennzeichen", Vehicles}, {"device", Devices}, {"serial", Devices}, {"imei", Devices}, {"url", Urls}, {"website", Urls}, {"homepage", Urls}, {"ip", IpAddresses}, {"ipaddress", IpAddresses},
    {"fingerprint", Biometrics}, {"voiceprint", Biometrics}, {"iris", Biometrics}, {"photo", Photos}, {"portrait", Photos}, {"image", Photos}};

QStringList wordsOfName(const QString &column)
{
    static const QRegularExpression border(QStringLiteral("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+"));
    QStringList words = column.split(border, Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.toLower();
    if (words.size() > 1)
        words.append(words.join(QString())); // first_name
    return words;
}

std::optional<Identifier> identifierOfEntity(const PiiEntity &entity)
{
    const QString &id = entity.id;
    if (id == QLatin1String("EMAIL_ADDRESS"))
        return Mails;
    if (id == QLatin1String("URL"))
        return Urls;
    if (id == QLatin1String("IP_ADDRESS"))
        return IpAddresses;
    if (id == QLatin1String("MAC_ADDRESS"))
        return Devices;
    if (id == QLatin1String("US_SSN"))
        return SocialSecurity;
    if (id.endsWith(QLatin1String("LICENSE")) || id.endsWith(QLatin1String("LICENCE")) || id.endsWith(QLatin1String("PASSPORT")))
        return Licences;
    if (entity.group == QLatin1String("contact"))
        return Phones;
    if (entity.group == QLatin1String("finance"))
        return Accounts;
    if (entity.group == QLatin1String("vehicle"))
        return Vehicles;
    if (entity.group == QLatin1String("health"))
        return HealthPlans;
    if (entity.group == QLatin1String("place"))
        return Places;
    if (entity.group == QLatin1String("identity") || entity.group == QLatin1String("tax"))
        return OtherNumbers;
    return std::nullopt;
}

class Search {
public:
    QList<SafeHarborHit> hits;

    void add(int identifier, const QString &column, const QString &reason, bool isFromContent)
    {
        const bool isKnown = std::any_of(hits.begin(), hits.end(), [&](const SafeHarborHit &hit) { return hit.identifier == identifier && hit.column == column && (hit.isFromContent || !isFromContent); });
        if (!isKnown)
            hits.append({identifier, column, reason, isFromContent});
    }
    void byName(const core::Column &column)
    {
        for (const QString &word : wordsOfName(column.name()))
            for (const NameWord &known : nameWords)
                if (word == QLatin1String(known.word))
                    add(known.identifier, column.name(), SafeHarborTexts::tr("its name contains \"%1\"").arg(word), false);
    }
    void byRule(const core::Column &column)
    {
        if (column.type() == core::ColumnType::Date)
            add(Dates, column.name(), SafeHarborTexts::tr("it holds dates finer than the year"), true);
        const QStringList words = wordsOfName(column.name());
        if (column.isNumeric() && (words.contains(QStringLiteral("age")) || words.contains(QStringLiteral("alter")))) {
            for (std::size_t row = 0; row < column.size(); ++row) {
                if (!column.isMissing(row) && column.number(row) > 89) {
                    add(Dates, column.name(), SafeHarborTexts::tr("it holds ages above 89"), true);
                    break;
                }
            }
        }
        // A number of its own for every record, however it is called.
        if (column.size() > 1 && column.type() != core::ColumnType::Real && column.type() != core::ColumnType::Date && column.missingCount() == 0 && column.distinctCount() == column.size())
            add(OtherNumbers, column.name(), SafeHarborTexts::tr("every record has its own value"), true);
    }
};

} // namespace

QString SafeHarbor::letter(int identifier)
{
    return QString(QChar(u'A' + identifier));
}

QString SafeHarbor::name(int identifier)
{
    switch (identifier) {
    case Names: return SafeHarborTexts::tr("names");
    case Places: return SafeHarborTexts::tr("places smaller than a state");
    case Dates: return SafeHarborTexts::tr("dates finer than the year, ages above 89");
    case Phones: return SafeHarborTexts::tr("telephone numbers");
    case Faxes: return SafeHarborTexts::tr("fax numbers");
    case Mails: return SafeHarborTexts::tr("e-mail addresses");
    case SocialSecurity: return SafeHarborTexts::tr("social security numbers");
    case MedicalRecords: return SafeHarborTexts::tr("medical record numbers");
    case HealthPlans: return SafeHarborTexts::tr("health plan beneficiary numbers");
    case Accounts: return SafeHarborTexts::tr("account numbers");
    case Licences: return SafeHarborTexts::tr("certificate and licence numbers");
    case Vehicles: return SafeHarborTexts::tr("vehicle identifiers and licence plates");
    case Devices: return SafeHarborTexts::tr("device identifiers and serial numbers");
    case Urls: return SafeHarborTexts::tr("web addresses");
    case IpAddresses: return SafeHarborTexts::tr("IP addresses");
    case Biometrics: return SafeHarborTexts::tr("biometric identifiers");
    case Photos: return SafeHarborTexts::tr("photographs of the face");
    default: return SafeHarborTexts::tr("any other unique number, characteristic or code");
    }
}

core::Result<QList<SafeHarborHit>> SafeHarbor::identifiersIn(const core::Table &table, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const std::shared_ptr<const PiiCatalogue> catalogue, PiiCatalogue::builtIn());
    PiiContext::EntitySet wanted;
    for (std::size_t i = 0; i < catalogue->entities().size(); ++i)
        if (identifierOfEntity(catalogue->entities()[i]))
            wanted.set(i);
    HALLMARKER_ASSIGN(const PiiReport report, scanTable(table, catalogue, wanted, 0.5F, progress));
    Search search;
    for (const PiiColumnFinding &finding : report.findings) {
        const PiiEntity &entity = catalogue->entities()[std::size_t(finding.entity)];
        search.add(*identifierOfEntity(entity), finding.column, SafeHarborTexts::tr("%1 in %2 of its rows").arg(entity.id).arg(finding.rows), true);
    }
    for (const core::Column &column : table.columns()) {
        search.byRule(column);
        search.byName(column);
    }
    std::stable_sort(search.hits.begin(), search.hits.end(), [](const SafeHarborHit &a, const SafeHarborHit &b) { return a.identifier < b.identifier; });
    return search.hits;
}

} // namespace hallmarker::checks
