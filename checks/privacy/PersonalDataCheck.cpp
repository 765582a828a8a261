#include "checks/privacy/PersonalDataCheck.h"

#include "checks/encoding/DatasetReading.h"
#include "checks/encoding/DefinitionParts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QStringDecoder>

namespace hallmarker::checks {

namespace {

struct PersonalDataText {
    Q_DECLARE_TR_FUNCTIONS(PersonalDataText)
};

core::CheckDefinition personalDataDefinition()
{
    core::CheckDefinition d;
    d.id = QStringLiteral("privacy.pii");
    d.version = QStringLiteral("2");
    d.title = PersonalDataText::tr("Personal identifiers in the data");
    d.summary = PersonalDataText::tr("Reads every column (or plain text) for e-mail addresses, telephone numbers, bank and card numbers, identity, tax, health and "
                                     "vehicle numbers of many countries, with their check digits and the words around them. Values are shown masked only.");
    d.verdictRule = PersonalDataText::tr("Fails when a column holds an identifier with a confidence of at least \"min_confidence\" that \"allowed\" does not name for this column. "
                                         "Passes otherwise. Inconclusive without rows. Kinds that are not personal by themselves (web addresses, dates, postcodes, company numbers) are "
                                         "only looked for when \"entities\" names them.");
    d.sources = {QStringLiteral("GDPR article 4(1)"), QStringLiteral("ISO 13616, ISO/IEC 7812, ISO/IEC 7064, ICAO Doc 9303"), QStringLiteral("Rules of the issuing authorities, see resources/privacy/entities.yaml")};
    d.inputs = {{QStringLiteral("data"), {QStringLiteral("dataset-version")}, true, PersonalDataText::tr("Data"), PersonalDataText::tr("The table or text to look into.")}};
    d.parameters = {
        DefinitionParts::real("min_confidence", PersonalDataText::tr("Least confidence"),
                              PersonalDataText::tr("Hits below it are left out. Lower values find more and are wrong more often; 0.5 asks for a check digit, a telling shape or a word that speaks for it."), 0.5, 0.05, 1),
        DefinitionParts::text("allowed", PersonalDataText::tr("Declared personal data"),
                              PersonalDataText::tr("What may be there, as \"column:ENTITY\" separated by commas, for example \"contact:EMAIL_ADDRESS\". \"*\" stands for every column or every entity."), QString()),
        DefinitionParts::text("entities", PersonalDataText::tr("Kinds to look for"),
                              PersonalDataText::tr("Names of identifiers separated by commas, for example \"EMAIL_ADDRESS, IBAN_CODE\". Empty: all that are personal. \"*\": all, also dates and web addresses."), QString()),
    };
    d.figures = {
        DefinitionParts::figure("undeclared_columns", PersonalDataText::tr("Columns with undeclared identifiers"), "", PersonalDataText::tr("So many columns hold personal identifiers that nobody declared."), -1),
        DefinitionParts::figure("columns_with_identifiers", PersonalDataText::tr("Columns with identifiers"), "", PersonalDataText::tr("So many columns hold personal identifiers, declared or not."), -1),
        DefinitionParts::figure("entities_found", PersonalDataText::tr("Kinds of identifiers"), "", PersonalDataText::tr("So many different kinds of identifiers were found."), -1),
        DefinitionParts::figure("highest_share", PersonalDataText::tr("Largest share of rows"), "share", PersonalDataText::tr("In the column that is affected the most, this part of the rows holds an identifier."), -1),
        DefinitionParts::figure("rows", PersonalDataText::tr("Rows read"), "records", PersonalDataText::tr("How many rows or lines were read."), 0),
    };
    return d;
}

/// "column:ENTITY" pairs. The last colon separates, so that column names may contain one.
core::Result<QSet<QString>> allowedPairs(const PiiCatalogue &catalogue, const QString &list)
{
    QSet<QString> pairs;
    const QStringList parts = list.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString pair = part.trimmed();
        const qsizetype colon = pair.lastIndexOf(QLatin1Char(':'));
        const QString entity = colon < 0 ? QString() : pair.mid(colon + 1).trimmed().toUpper();
        if (colon < 0 || (entity != QStringLiteral("*") && catalogue.indexOf(entity) < 0))
            return core::Error(core::ErrorKind::Usage, PersonalDataText::tr("\"%1\" in the declared personal data is not of the form column:ENTITY with a known entity.").arg(pair));
        pairs.insert(QString(pair.left(colon).trimmed() + QLatin1Char(':') + entity));
    }
    return pairs;
}

core::Result<PiiReport> scanTextFile(const QString &path, std::shared_ptr<const PiiCatalogue> catalogue, const PiiContext::EntitySet &entities, float minConfidence)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, PersonalDataText::tr("The text file cannot be opened: %1. Check that it exists and may be read.").arg(file.errorString()), {}, {.file = path});
    constexpr qint64 largest = 4LL << 30;
    if (file.size() > largest)
        return core::Error(core::ErrorKind::LimitExceeded, PersonalDataText::tr("The text file is larger than 4 GiB. Split it."), {}, {.file = path});
    if (file.size() == 0)
        return PiiReport();
    // Read, not mapped: another program may cut the file meanwhile, and that would end this one (SIGBUS).
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return core::Error(core::ErrorKind::Unreadable, PersonalDataText::tr("The text file cannot be read to its end: %1. Check that it exists and may be read.").arg(file.errorString()), {}, {.file = path});
    std::string_view text(bytes.constData(), std::size_t(bytes.size()));
    QByteArray converted;
    const auto encoding = QStringConverter::encodingForData(QByteArrayView(text.data(), qsizetype(std::min<std::size_t>(text.size(), 4))));
    if (encoding && *encoding != QStringConverter::Utf8) {
        QStringDecoder decoder(*encoding);
        const QString decoded = decoder(QByteArrayView(text.data(), qsizetype(text.size())));
        converted = decoded.toUtf8();
        text = std::string_view(converted.constData(), std::size_t(converted.size()));
    }
    return scanPlainText(text, std::move(catalogue), entities, minConfidence);
}

} // namespace

PersonalDataCheck::PersonalDataCheck() : m_definition(personalDataDefinition())
{
}

core::Result<PiiContext::EntitySet> PersonalDataCheck::wantedEntities(const PiiCatalogue &catalogue, const QString &list)
{
    PiiContext::EntitySet wanted;
    const QStringList names = list.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < catalogue.entities().size(); ++i)
        if (names.isEmpty() ? catalogue.entities()[i].isPersonal : list.trimmed() == QStringLiteral("*"))
            wanted.set(i);
    if (list.trimmed() == QStringLiteral("*"))
        return wanted;
    for (const QString &name : names) {
        const int index = catalogue.indexOf(name.trimmed().toUpper());
        if (index < 0)
            return core::Error(core::ErrorKind::Usage, PersonalDataText::tr("\"%1\" is not a kind of identifier that is known.").arg(name.trimmed()));
        wanted.set(std::size_t(index));
    }
    return wanted;
}

core::Result<core::CheckOutcome> PersonalDataCheck::run(const core::CheckRequest &request, core::Progress &progress) const
{
    const core::CheckInput *data = request.input(QStringLiteral("data"));
    if (!data)
        return core::Error(core::ErrorKind::Usage, PersonalDataText::tr("No dataset version was given. Choose the data to look into."));
    HALLMARKER_ASSIGN(const std::shared_ptr<const PiiCatalogue> catalogue, PiiCatalogue::builtIn());
    HALLMARKER_ASSIGN(const PiiContext::EntitySet wanted, wantedEntities(*catalogue, request.parameters.value(u"entities").toString()));
    const auto minConfidence = float(request.parameters.value(u"min_confidence").toDouble(0.5));
    const QString format = data->record.body.value(u"reading").toObject().value(u"format").toString();
    if (format == QStringLiteral("text")) {
        HALLMARKER_ASSIGN(const PiiReport report, scanTextFile(data->path(), catalogue, wanted, minConfidence));
        return judge(report, *catalogue, request.parameters);
    }
    HALLMARKER_ASSIGN(const core::Table table, readDataset(*data, progress));
    HALLMARKER_ASSIGN(const PiiReport report, scanTable(table, catalogue, wanted, minConfidence, progress));
    return judge(report, *catalogue, request.parameters);
}

core::Result<core::CheckOutcome> PersonalDataCheck::judge(const PiiReport &report, const PiiCatalogue &catalogue, const QJsonObject &parameters)
{
    HALLMARKER_ASSIGN(const QSet<QString> allowed, allowedPairs(catalogue, parameters.value(u"allowed").toString()));
    core::CheckOutcome outcome;
    if (report.rows == 0) {
        outcome.verdict = core::Verdict::Inconclusive;
        outcome.reason = PersonalDataText::tr("There are no rows, so nothing can be said.");
        return outcome;
    }
    const double least = parameters.value(u"min_confidence").toDouble(0.5);
    QSet<QString> columns;
    QSet<QString> undeclared;
    QSet<int> kinds;
    QStringList named;
    double highest = 0;
    QJsonArray rows;
    for (const PiiColumnFinding &finding : report.findings) {
        if (finding.confidence + 1e-6 < least)
            continue;
        const PiiEntity &entity = catalogue.entities()[std::size_t(finding.entity)];
        const QString star = QStringLiteral("*");
        const auto isListed = [&](const QString &column, const QString &id) { return allowed.contains(QString(column + QLatin1Char(':') + id)); };
        const bool isDeclared = isListed(finding.column, entity.id) || isListed(finding.column, star) || isListed(star, entity.id) || isListed(star, star);
        columns.insert(finding.column);
        kinds.insert(finding.entity);
        highest = std::max(highest, finding.share);
        if (!isDeclared) {
            undeclared.insert(finding.column);
            named.append(finding.column.isEmpty() ? entity.id : QString(entity.id + PersonalDataText::tr(" in \"%1\"").arg(finding.column)));
        }
        rows.append(QJsonArray{finding.column, entity.id, entity.group, double(finding.rows), finding.share, finding.confidence, finding.isVerified, isDeclared, finding.samples.join(QStringLiteral(", "))});
    }
    outcome.figures << DefinitionParts::number("undeclared_columns", double(undeclared.size())) << DefinitionParts::number("columns_with_identifiers", double(columns.size()))
                    << DefinitionParts::number("entities_found", double(kinds.size())) << DefinitionParts::share("highest_share", highest, report.rows)
                    << DefinitionParts::number("rows", double(report.rows), "records");
    outcome.tables.append({QStringLiteral("identifiers"), PersonalDataText::tr("Identifiers by column"),
                           {PersonalDataText::tr("Column"), PersonalDataText::tr("Identifier"), PersonalDataText::tr("Group"), PersonalDataText::tr("Rows"), PersonalDataText::tr("Share of rows"),
                            PersonalDataText::tr("Confidence"), PersonalDataText::tr("Check digit holds"), PersonalDataText::tr("Declared"), PersonalDataText::tr("Masked samples")},
                           rows});
    outcome.verdict = undeclared.isEmpty() ? core::Verdict::Pass : core::Verdict::Fail;
    if (!undeclared.isEmpty())
        outcome.reason = PersonalDataText::tr("Personal identifiers that were not declared: %1.").arg(named.join(QStringLiteral(", ")));
    else if (columns.isEmpty())
        outcome.reason = PersonalDataText::tr("No personal identifier was found with a confidence of at least %1.").arg(least);
    else
        outcome.reason = PersonalDataText::tr("All personal identifiers that were found are declared.");
    return outcome;
}

} // namespace hallmarker::checks
