#pragma once

#include "lineage/intake/LineageImporter.h"
#include "tests/support/Golden.h"
#include "tests/support/SharedData.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

namespace hallmarker::tests {

/// A graph that was read, as sorted lines that a person can compare.
inline QStringList linesOf(const lineage::LineageFacts &facts)
{
    const auto text = [&facts](lineage::TextId id) { const auto view = facts.texts.text(id); return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size())).replace(QLatin1Char(lineage::fieldSeparator), QLatin1Char('#')); };
    const auto node = [&](lineage::NodeIndex index) { const auto &n = facts.nodes[index]; return QString(lineage::nodeKindName(n.kind) + QLatin1Char(' ') + text(n.space) + QLatin1Char('|') + text(n.name)); };
    QStringList lines;
    for (lineage::NodeIndex i = 0; i < facts.nodes.size(); ++i)
        lines.append(QStringLiteral("node %1").arg(node(i)));
    for (const auto &edge : facts.edges)
        lines.append(QStringLiteral("edge %1 -> %2: %3 %4%5 %6").arg(node(edge.from), node(edge.to), lineage::edgeKindName(edge.kind), lineage::transformName(edge.transform), edge.run == lineage::none ? QString() : QStringLiteral(" in ") + node(edge.run), text(edge.detail)).trimmed());
    for (const auto &attribute : facts.attributes)
        lines.append(QStringLiteral("says %1: %2 = %3").arg(node(attribute.node), text(attribute.key), text(attribute.value)));
    for (const auto &run : facts.runs)
        lines.append(QStringLiteral("run %1: state %2").arg(node(run.run)).arg(static_cast<int>(run.state)));
    for (const auto &alias : facts.aliases)
        lines.append(QStringLiteral("alias %1 = %2").arg(node(alias.name), node(alias.alias)));
    lines.sort();
    return lines;
}

/// What an import gave, as text: its error, or counts, notes and graph. Paths below `base` are written without it.
inline QByteArray importText(const lineage::LineageImporter &importer, const QString &path, const QString &base, const lineage::ImportOptions &options = {})
{
    lineage::LineageFacts facts;
    const auto report = importer.read(path, options, facts, core::Progress::none());
    QString text;
    if (!report) {
        text = QStringLiteral("error %1 at %2\n  %3\n").arg(core::errorKindName(report.error().kind), report.error().where.toString(), report.error().message);
    } else {
        text = QString::fromUtf8(QJsonDocument(report->counts).toJson());
        text += QStringLiteral("accepted %1, rejected %2, events %3\n").arg(report->accepted).arg(report->rejected).arg(facts.events.size());
        for (const auto &note : report->notes)
            text += QStringLiteral("%1 %2 at %3:%4 %5\n  %6\n").arg(note.kind == lineage::ImportNote::Kind::Rejected ? QStringLiteral("rejected") : QStringLiteral("warning"), note.code, note.file).arg(note.line).arg(note.pointer, note.message);
        text += linesOf(facts).join(QLatin1Char('\n')) + QLatin1Char('\n');
    }
    return text.replace(base + QLatin1Char('/'), QString()).replace(base, QStringLiteral(".")).toUtf8();
}

/// One row for each folder below tests/cases/lineage/NAME: its file or folder "input*" is imported and compared with
/// expected.txt, which HALLMARKER_UPDATE_GOLDEN=1 rewrites.
inline void addImportCases(const QString &name)
{
    QTest::addColumn<QString>("folder");
    const QDir cases(testFile(QStringLiteral("cases/lineage/") + name));
    for (const QString &folder : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        QTest::newRow(qPrintable(folder)) << cases.filePath(folder);
}

inline QString inputOf(const QString &folder)
{
    const QStringList inputs = QDir(folder).entryList({QStringLiteral("input*")}, QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot);
    return QDir(folder).filePath(inputs.value(0));
}

} // namespace hallmarker::tests

/// Inside of a test slot with a row of addImportCases: imports, compares, and imports again into the same facts.
#define COMPARE_IMPORT_CASE(importer)                                                                                  \
    QFETCH(QString, folder);                                                                                           \
    const QString caseInput = hallmarker::tests::inputOf(folder);                                                      \
    const QByteArray caseText = hallmarker::tests::importText(importer, caseInput, folder);                            \
    COMPARE_GOLDEN_FILE(folder + QStringLiteral("/expected.txt"), caseText);                                           \
    QCOMPARE(hallmarker::tests::importText(importer, caseInput, folder), caseText)

#define COMPARE_GOLDEN_FILE(path, actual)                                                                              \
    do {                                                                                                               \
        const QString goldenDifference = hallmarker::tests::compareGolden(QStringLiteral("../") + QDir(hallmarker::tests::testFile(QString())).relativeFilePath(path), actual); \
        QVERIFY2(goldenDifference.isEmpty(), qPrintable(goldenDifference));                                            \
    } while (false)

namespace hallmarker::tests {

/// The keys in which counts differ from the expected ones, as text; empty when all that is expected is there. Further
/// keys are welcome.
inline QString countDifference(const QJsonObject &expected, const QJsonObject &actual)
{
    QStringList differences;
    for (auto key = expected.begin(); key != expected.end(); ++key) {
        if (actual.value(key.key()) != key.value())
            differences.append(key.key() + QStringLiteral(": expected ") + QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("v"), key.value()}}).toJson(QJsonDocument::Compact)) + QStringLiteral(" got ") +
                               QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("v"), actual.value(key.key())}}).toJson(QJsonDocument::Compact)));
    }
    return differences.join(QLatin1Char('\n'));
}

/// The sets of a manifest of the shared data; empty without it.
inline QJsonObject sharedSets(const QString &folder)
{
    QFile file(sharedFile(QStringLiteral("data/%1/manifest.json").arg(folder)));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("sets")).toObject() : QJsonObject();
}

} // namespace hallmarker::tests
