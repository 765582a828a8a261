#include "checks/anonymisation/profile/TableProfile.h"

#include "checks/privacy/CombinationRisk.h"
#include "checks/privacy/PiiTableScan.h"
#include "core/json/CanonicalJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace hallmarker::anonymisation {

namespace {

struct TableProfileTexts {
    Q_DECLARE_TR_FUNCTIONS(TableProfileTexts)
};

/// Words of column names in English, German and French tables.
struct RoleWord {
    const char *word;
    AttributeRole role;
};
constexpr RoleWord roleWords[] = {
    {"name", AttributeRole::Identifying}, {"firstname", AttributeRole::Identifying}, {"lastname", AttributeRole::Identifying}, {"surname", AttributeRole::Identifying}, {"vorname", AttributeRole::Identifying}, {"nachname", AttributeRole::Identifying}, {"nom", AttributeRole::Identifying}, {"prenom", AttributeRole::Identifying},
    {"email", AttributeRole::Identifying}, {"phone", AttributeRole::Identifying}, {"telefon", AttributeRole::Identifying}, {"telephone", AttributeRole::Identifying}, {"address", AttributeRole::Identifying}, {"adresse", AttributeRole::Identifying}, {"ssn", AttributeRole::Identifying}, {"passport", AttributeRole::Identifying}, {"iban", AttributeRole::Identifying}, {"mrn", AttributeRole::Identifying},
    {"diagnosis", AttributeRole::Sensitive}, {"disease", AttributeRole::Sensitive}, {"illness", AttributeRole::Sensitive}, {"medication", AttributeRole::Sensitive}, {"treatment", AttributeRole::Sensitive}, {"diagnose", AttributeRole::Sensitive}, {"krankheit", AttributeRole::Sensitive}, {"maladie", AttributeRole::Sensitive},
    {"income", AttributeRole::Sensitive}, {"salary", AttributeRole::Sensitive}, {"wage", AttributeRole::Sensitive}, {"debt", AttributeRole::Sensitive}, {"gehalt", AttributeRole::Sensitive}, {"einkommen", AttributeRole::Sensitive}, {"salaire", AttributeRole::Sensitive}, {"religion", AttributeRole::Sensitive}, {"politics", AttributeRole::Sensitive}, {"party", AttributeRole::Sensitive}, {"union", AttributeRole::Sensitive}, {"orientation", AttributeRole::Sensitive}, {"conviction", AttributeRole::Sensitive}, {"genotype", AttributeRole::Sensitive}, {"hiv", AttributeRole::Sensitive},
    {"age", AttributeRole::QuasiIdentifying}, {"sex", AttributeRole::QuasiIdentifying}, {"gender", AttributeRole::QuasiIdentifying}, {"birth", AttributeRole::QuasiIdentifying}, {"zip", AttributeRole::QuasiIdentifying}, {"zipcode", AttributeRole::QuasiIdentifying}, {"postcode", AttributeRole::QuasiIdentifying}, {"plz", AttributeRole::QuasiIdentifying}, {"city", AttributeRole::QuasiIdentifying}, {"county", AttributeRole::QuasiIdentifying}, {"country", AttributeRole::QuasiIdentifying}, {"race", AttributeRole::QuasiIdentifying}, {"ethnicity", AttributeRole::QuasiIdentifying},
    {"education", AttributeRole::QuasiIdentifying}, {"occupation", AttributeRole::QuasiIdentifying}, {"job", AttributeRole::QuasiIdentifying}, {"workclass", AttributeRole::QuasiIdentifying}, {"marital", AttributeRole::QuasiIdentifying}, {"alter", AttributeRole::QuasiIdentifying}, {"geschlecht", AttributeRole::QuasiIdentifying}, {"beruf", AttributeRole::QuasiIdentifying}, {"ort", AttributeRole::QuasiIdentifying}, {"sexe", AttributeRole::QuasiIdentifying}, {"profession", AttributeRole::QuasiIdentifying}, {"ville", AttributeRole::QuasiIdentifying}};

std::optional<std::pair<AttributeRole, QString>> roleByName(const QString &column)
{
    static const QRegularExpression border(QStringLiteral("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+"));
    QStringList words = column.split(border, Qt::SkipEmptyParts);
    words.append(words.join(QString()));
    for (const QString &word : words)
        for (const RoleWord &known : roleWords)
            if (word.compare(QLatin1String(known.word), Qt::CaseInsensitive) == 0)
                return std::pair(known.role, word);
    return std::nullopt;
}

/// Groups of personal data that name a person by themselves.
bool isDirect(const checks::PiiEntity &entity)
{
    static const QStringList groups{QStringLiteral("contact"), QStringLiteral("finance"), QStringLiteral("identity"), QStringLiteral("tax"), QStringLiteral("health"), QStringLiteral("vehicle")};
    return groups.contains(entity.group) || entity.id == QLatin1String("IP_ADDRESS") || entity.id == QLatin1String("MAC_ADDRESS");
}

void suggestRole(AttributeProfile &profile, std::int64_t records, const QString &directEntity)
{
    const auto named = roleByName(profile.column);
    const auto suggest = [&profile](AttributeRole role, const QString &reason) {
        profile.role = role;
        profile.reason = reason;
    };
    if (!directEntity.isEmpty())
        return suggest(AttributeRole::Identifying, TableProfileTexts::tr("most cells hold %1").arg(directEntity));
    if (named && named->first == AttributeRole::Identifying)
        return suggest(named->first, TableProfileTexts::tr("its name contains \"%1\"").arg(named->second));
    if (profile.distinct <= 1 && profile.missing == 0)
        return suggest(AttributeRole::Insensitive, TableProfileTexts::tr("it has the same value everywhere"));
    const bool isMeasured = profile.type == core::ColumnType::Real;
    if (profile.distinct == records && records > 1 && !isMeasured && profile.type != core::ColumnType::Date && !named)
        return suggest(AttributeRole::Identifying, TableProfileTexts::tr("every record has its own value"));
    if (named)
        return suggest(named->first, TableProfileTexts::tr("its name contains \"%1\"").arg(named->second));
    if (isMeasured)
        return suggest(AttributeRole::Insensitive, TableProfileTexts::tr("it is measured; say if others may know it or nobody should"));
    suggest(AttributeRole::QuasiIdentifying, TableProfileTexts::tr("it tells %1 % of the pairs of records apart").arg(profile.separation * 100, 0, 'f', 1));
}

QString yamlText(const QString &text)
{
    return QString::fromUtf8(core::CanonicalJson::text(text)); // a JSON string is a double-quoted scalar of YAML
}

/// Whole numbers of at least four digits, all equally many: postcodes, years. Their first digits tell the most.
bool isNumberedCode(const core::Column &column)
{
    if (column.type() != core::ColumnType::Integer || column.missingCount() > 0 || column.distinctCount() < 3)
        return false;
    const core::StringDictionary &dictionary = column.dictionary();
    const std::size_t length = dictionary.text(1).size();
    for (std::uint32_t code = 1; code < dictionary.size(); ++code)
        if (dictionary.text(code).size() != length || dictionary.text(code).front() == '-')
            return false;
    return length >= 4 && length <= 12;
}

HierarchySpec specOf(const QJsonObject &json)
{
    return *HierarchySpec::fromJson(json);
}

} // namespace

HierarchySpec suggestedHierarchy(const core::Column &column)
{
    const QString method = QStringLiteral("method");
    if (column.type() == core::ColumnType::Date)
        return specOf({{method, QStringLiteral("dates")}});
    if (isNumberedCode(column))
        return specOf({{method, QStringLiteral("masking")}});
    if (column.isNumeric()) {
        double low = std::numeric_limits<double>::infinity();
        double high = -low;
        for (std::size_t row = 0; row < column.size(); ++row) {
            if (!column.isMissing(row) && std::isfinite(column.number(row))) {
                low = std::min(low, column.number(row));
                high = std::max(high, column.number(row));
            }
        }
        if (high > low && column.distinctCount() > 2 && column.missingCount() == 0) {
            // Steps of 5 and 10 times the unit that divides the range into about a hundred.
            const double unit = std::pow(10.0, std::floor(std::log10((high - low) / 100 + 1e-300)));
            const double step = std::max(column.type() == core::ColumnType::Integer ? 1.0 : 0.0, unit);
            QJsonArray widths;
            for (double width = step * 5, factor = 2; width < high - low; width *= factor, factor = factor == 2 ? 5 : 2)
                widths.append(width);
            if (!widths.isEmpty())
                return specOf({{method, QStringLiteral("intervals")}, {QStringLiteral("widths"), widths}});
        }
        return specOf({{method, QStringLiteral("suppression")}});
    }
    const core::StringDictionary &dictionary = column.dictionary();
    std::size_t length = 0;
    bool isCode = dictionary.size() > 20 && column.missingCount() == 0;
    for (std::uint32_t code = 1; code < dictionary.size() && isCode; ++code) {
        const std::string_view text = dictionary.text(code);
        length = code == 1 ? text.size() : length;
        isCode = text.size() == length && length >= 3 && length <= 12 && std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    }
    return isCode ? specOf({{method, QStringLiteral("masking")}}) : specOf({{method, QStringLiteral("suppression")}});
}

core::Result<TableProfile> TableProfile::of(const core::Table &table, core::Progress &progress)
{
    TableProfile profile;
    profile.records = std::int64_t(table.rowCount());
    if (profile.records == 0)
        return core::Error(core::ErrorKind::Invalid, TableProfileTexts::tr("The table has no rows: there is nothing to look at."));
    HALLMARKER_ASSIGN(const std::shared_ptr<const checks::PiiCatalogue> catalogue, checks::PiiCatalogue::builtIn());
    checks::PiiContext::EntitySet wanted;
    for (std::size_t i = 0; i < catalogue->entities().size(); ++i)
        if (catalogue->entities()[i].isPersonal)
            wanted.set(i);
    HALLMARKER_ASSIGN(const checks::PiiReport personal, checks::scanTable(table, catalogue, wanted, 0.5F, progress));
    std::vector<core::Column> quasiIdentifiers;
    for (const core::Column &column : table.columns()) {
        AttributeProfile attribute;
        attribute.column = column.name();
        attribute.type = column.type();
        attribute.distinct = column.distinctCount();
        attribute.missing = std::int64_t(column.missingCount());
        HALLMARKER_ASSIGN(const checks::EquivalenceClasses classes, checks::EquivalenceClasses::of({column}, progress));
        const checks::CombinationRisk risk = checks::combinationRisk({0}, classes.risks());
        attribute.distinction = risk.distinction;
        attribute.separation = risk.separation;
        QString direct;
        for (const checks::PiiColumnFinding &finding : personal.findings) {
            if (finding.column != column.name() || finding.share < 0.5)
                continue;
            const checks::PiiEntity &entity = catalogue->entities()[std::size_t(finding.entity)];
            attribute.entities.append(entity.id);
            if (direct.isEmpty() && isDirect(entity) && (finding.isVerified || finding.confidence >= 0.6))
                direct = entity.id;
        }
        suggestRole(attribute, profile.records, direct);
        if (attribute.role == AttributeRole::QuasiIdentifying) {
            attribute.hierarchy = suggestedHierarchy(column);
            quasiIdentifiers.push_back(column);
        }
        profile.attributes.append(attribute);
    }
    if (!quasiIdentifiers.empty()) {
        HALLMARKER_ASSIGN(const checks::EquivalenceClasses classes, checks::EquivalenceClasses::of(quasiIdentifiers, progress));
        profile.uniques = classes.risks().uniques;
    }
    return profile;
}

QJsonObject TableProfile::toJson() const
{
    QJsonArray array;
    for (const AttributeProfile &attribute : attributes)
        array.append(QJsonObject{{QStringLiteral("column"), attribute.column}, {QStringLiteral("type"), core::columnTypeName(attribute.type)}, {QStringLiteral("distinct"), qint64(attribute.distinct)}, {QStringLiteral("missing"), qint64(attribute.missing)},
                                 {QStringLiteral("distinction"), attribute.distinction}, {QStringLiteral("separation"), attribute.separation}, {QStringLiteral("entities"), QJsonArray::fromStringList(attribute.entities)},
                                 {QStringLiteral("role"), attributeRoleName(attribute.role)}, {QStringLiteral("reason"), attribute.reason}, {QStringLiteral("hierarchy"), attribute.hierarchy ? QJsonValue(attribute.hierarchy->json()) : QJsonValue()}});
    return {{QStringLiteral("records"), qint64(records)}, {QStringLiteral("uniques"), qint64(uniques)}, {QStringLiteral("attributes"), array}};
}

QByteArray TableProfile::configuration(const QString &title) const
{
    QString yaml = TableProfileTexts::tr("# Suggested from the data. Read it before it is used: what others may know of a person is not in the data.") + QLatin1Char('\n');
    yaml += QStringLiteral("title: %1\nattributes:\n").arg(yamlText(title));
    QString sensitive;
    for (const AttributeProfile &attribute : attributes) {
        yaml += QStringLiteral("  # ") + attribute.reason + QLatin1Char('\n');
        yaml += QStringLiteral("  %1: {role: %2%3}\n").arg(yamlText(attribute.column), attributeRoleName(attribute.role), attribute.hierarchy ? QStringLiteral(", hierarchy: ") + QString::fromUtf8(core::CanonicalJson::of(attribute.hierarchy->json())) : QString());
        if (attribute.role == AttributeRole::Sensitive)
            sensitive += QStringLiteral("  - {type: distinct-l-diversity, attribute: %1, l: 2}\n").arg(yamlText(attribute.column));
    }
    yaml += QStringLiteral("models:\n  - {type: k-anonymity, k: 5}\n") + sensitive + QStringLiteral("suppression_limit: 0.02\nmetric: loss\n");
    return yaml.toUtf8();
}

} // namespace hallmarker::anonymisation
