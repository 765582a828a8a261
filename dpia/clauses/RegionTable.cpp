#include "dpia/clauses/RegionTable.h"

#include "core/yaml/YamlFields.h"
#include "dpia/clauses/ClauseLibrary.h"
#include "dpia/clauses/ClauseTexts.h"

#include <QFile>

namespace hallmarker::dpia {

namespace {

QSet<QString> foldedRegions(const QStringList &words)
{
    QSet<QString> folded;
    for (const QString &word : words)
        folded.insert(word.trimmed().toCaseFolded());
    return folded;
}

} // namespace

core::Result<RegionTable> RegionTable::shipped()
{
    HALLMARKER_TRY(ClauseLibrary::shipped()); // registers the resources
    QFile file(QStringLiteral(":/clauses/regions.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Internal, ClauseTexts::tr("Cannot read %1: %2.").arg(file.fileName(), file.errorString()));
    return fromYaml(file.readAll(), QStringLiteral("regions.yaml"));
}

core::Result<RegionTable> RegionTable::fromYaml(const QByteArray &bytes, const QString &file)
{
    HALLMARKER_ASSIGN(const core::YamlDocument document, core::readYaml(bytes, file));
    core::YamlFields fields(document, QString());
    fields.integer(QStringLiteral("version"), 1, 1'000'000);
    fields.day(QStringLiteral("as_of"));
    RegionTable table;
    table.m_inside = foldedRegions(fields.texts(QStringLiteral("inside")));
    table.m_adequate = foldedRegions(fields.texts(QStringLiteral("adequate")));
    HALLMARKER_TRY(fields.finish());
    return table;
}

QString RegionTable::transferTo(const QString &region) const
{
    const QString folded = region.trimmed().toCaseFolded();
    if (m_inside.contains(folded))
        return QStringLiteral("none");
    return m_adequate.contains(folded) ? QStringLiteral("adequate") : QStringLiteral("other");
}

QString RegionTable::transferTo(const QStringList &regions) const
{
    static const QStringList order{QStringLiteral("unknown"), QStringLiteral("none"), QStringLiteral("adequate"), QStringLiteral("other")};
    qsizetype farthest = 0;
    for (const QString &region : regions)
        farthest = qMax(farthest, order.indexOf(transferTo(region)));
    return order.at(farthest);
}

} // namespace hallmarker::dpia
