#include "lineage/openlineage/OpenLineageImporter.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

namespace {

QString sharedFolder()
{
    return QDir::cleanPath(QStringLiteral(HALLMARKER_SOURCE_DIR "/../shared/data/openlineage"));
}

QJsonObject manifestSets()
{
    QFile file(sharedFolder() + QStringLiteral("/manifest.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("sets")).toObject() : QJsonObject();
}

/// Our stable words for the sentences of the manifest.
QString codeOf(const QString &warning)
{
    static const QHash<QString, QString> codes = {{QStringLiteral("eventType absent, OTHER assumed"), QStringLiteral("event-type-missing")},
                                                  {QStringLiteral("dataset missing name, skipped"), QStringLiteral("dataset-name-missing")},
                                                  {QStringLiteral("run.runId not a UUID"), QStringLiteral("run-id-not-uuid")}};
    return codes.value(warning, warning);
}

/// "dataset.schema" of "/outputs/0/facets/schema".
QString facetOf(const QString &pointer)
{
    const QStringList parts = pointer.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    QString holder = QStringLiteral("dataset");
    if (parts.first() == QLatin1String("run") || parts.first() == QLatin1String("job"))
        holder = parts.first();
    else if (pointer.contains(QLatin1String("inputFacets")))
        holder = QStringLiteral("input");
    else if (pointer.contains(QLatin1String("outputFacets")))
        holder = QStringLiteral("output");
    return holder + QLatin1Char('.') + parts.last();
}

} // namespace

class TestOpenLineageManifest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QString>("set");
        for (const QString &name : manifestSets().keys())
            QTest::newRow(qPrintable(name)) << name;
        if (manifestSets().isEmpty())
            QTest::newRow("absent") << QString();
    }
    void counts()
    {
        QFETCH(QString, set);
        if (set.isEmpty())
            QSKIP("../shared/data/openlineage is not there");
        const QJsonObject description = manifestSets().value(set).toObject();
        LineageFacts facts;
        const auto report = OpenLineageImporter().read(sharedFolder() + QLatin1Char('/') + description.value(QLatin1String("file")).toString(), {}, facts, core::Progress::none());
        QVERIFY2(report, report ? "" : qPrintable(report.error().toString()));

        const QJsonObject expected = description.value(QLatin1String("expected")).toObject();
        int compared = 0;
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            if (it.key().contains(QLatin1String("reach")) || it.key().contains(QLatin1String("time_respecting")))
                continue; // of the graph, below
            QVERIFY2(report->counts.contains(it.key()), qPrintable(it.key()));
            QVERIFY2(report->counts.value(it.key()) == it.value(), qPrintable(QStringLiteral("%1: %2, expected %3").arg(it.key(), QString::fromUtf8(QJsonDocument(QJsonArray{report->counts.value(it.key())}).toJson()), QString::fromUtf8(QJsonDocument(QJsonArray{it.value()}).toJson()))));
            ++compared;
        }
        QVERIFY(compared >= 20);
        QCOMPARE(report->rejected, static_cast<qint64>(description.value(QLatin1String("rejected")).toArray().size()));
        QCOMPARE(report->accepted, static_cast<qint64>(description.value(QLatin1String("events")).toInt()) - report->rejected);

        QStringList warnings;
        QStringList facets;
        for (const ImportNote &note : report->notes) {
            if (note.code == QLatin1String("facet-invalid"))
                facets << QStringLiteral("%1 %2").arg(note.line - 1).arg(facetOf(note.pointer));
            else
                warnings << QStringLiteral("%1 %2").arg(note.line - 1).arg(note.code);
        }
        QStringList expectedWarnings;
        for (const QJsonValue &entry : description.value(QLatin1String("accepted_with_warnings")).toArray()) {
            for (const QJsonValue &warning : entry[QLatin1String("warnings")].toArray())
                expectedWarnings << QStringLiteral("%1 %2").arg(entry[QLatin1String("index")].toInt()).arg(codeOf(warning.toString()));
        }
        QStringList expectedFacets;
        for (const QJsonValue &entry : description.value(QLatin1String("facet_schema_violations")).toArray())
            expectedFacets << QStringLiteral("%1 %2").arg(entry[QLatin1String("index")].toInt()).arg(entry[QLatin1String("facet")].toString());
        warnings.sort();
        facets.sort();
        expectedWarnings.sort();
        expectedFacets.sort();
        QCOMPARE(warnings, expectedWarnings);
        QCOMPARE(facets, expectedFacets);

        // Once more into the same facts: nothing new.
        const auto sizes = [&facts] { return std::vector<std::size_t>{facts.nodes.size(), facts.events.size(), facts.edges.size(), facts.runs.size(), facts.attributes.size(), facts.aliases.size()}; };
        const auto before = sizes();
        const auto again = OpenLineageImporter().read(sharedFolder() + QLatin1Char('/') + description.value(QLatin1String("file")).toString(), {}, facts, core::Progress::none());
        QVERIFY(again);
        QCOMPARE(sizes(), before);
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            if (report->counts.contains(it.key()))
                QCOMPARE(again->counts.value(it.key()), it.value());
        }
    }
};

HALLMARKER_TEST(TestOpenLineageManifest)
#include "TestOpenLineageManifest.moc"
